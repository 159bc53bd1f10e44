import { Tooltip } from 'antd';
import { useNow } from './clock.ts';
import { exactText, relativeText } from './moment-text.ts';

/** When it was, as one would say it; the exact time on hover. */
export function Moment({ at }: { at: Date }) {
  const now = useNow();
  return (
    <Tooltip title={exactText(at)}>
      <time dateTime={at.toISOString()}>{relativeText(at, now)}</time>
    </Tooltip>
  );
}
