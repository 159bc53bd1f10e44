import { ShownOnce } from '#shared/ShownOnce.tsx';
import { t } from '#shared/text.ts';
import { text } from './profile-text.ts';

/** A token, shown this once. */
export const MadeToken = ({ token, close }: { token: string; close(): void }) => (
  <ShownOnce
    title={t(text.tokenMade)}
    name={t(text.tokens)}
    value={token}
    close={close}
    closeText={t(text.close)}
  >
    <p>{t(text.tokenUse)}</p>
    <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>Authorization: Bearer {token}</pre>
  </ShownOnce>
);
