import type { SampleState } from '@huiyin/contract/sample';
import { Progress } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** How far the tickets are written. */
export const SampleProgress = ({ sample: { told, planned } }: { sample: SampleState }) => (
  <div role="status">
    <Progress percent={Math.round((told / planned) * 100)} aria-label={t(text.sample)} />
    {t(text.loading, { told, planned })}
  </div>
);
