import { ShownOnce } from '#shared/ShownOnce.tsx';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** A secret, shown this once. */
export const ShownSecret = ({ secret, close }: { secret: string; close(): void }) => (
  <ShownOnce
    title={t(text.secret)}
    name={t(text.secret)}
    hint={t(text.secretHint)}
    value={secret}
    close={close}
    closeText={t(text.close)}
  />
);
