import { ShownOnce } from '#shared/ShownOnce.tsx';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Shows a link once, to be handed over. */
export const LinkDialog = ({ name, link, close }: { name: string; link: string; close(): void }) => (
  <ShownOnce
    title={t(text.linkTitle, { name })}
    name={t(text.linkTitle, { name })}
    hint={t(text.linkHint)}
    value={`${location.origin}${link}`}
    close={close}
    closeText={t(text.close)}
  />
);
