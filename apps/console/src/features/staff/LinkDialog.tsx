import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { ShownOnce } from '#shared/ShownOnce.tsx';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

// Under these names every computer finds itself.
const own = ['localhost', '127.0.0.1', '[::1]'];

/** Shows a link once, to be handed over: with an address that opens on the other's computer. */
export function LinkDialog({ name, link, close }: { name: string; link: string; close(): void }) {
  const isOwn = own.includes(location.hostname);
  const { data, isPending } = useQuery(api.organisation.addresses.queryOptions({ enabled: isOwn }));
  if (isOwn && isPending) return null;
  const elsewhere = data?.addresses[0];
  return (
    <ShownOnce
      title={t(text.linkTitle, { name })}
      name={t(text.linkTitle, { name })}
      hint={t(text.linkHint)}
      value={`${elsewhere ?? location.origin}${link}`}
      close={close}
      closeText={t(text.close)}
    >
      {isOwn && !elsewhere && <p>{t(text.linkHereOnly)}</p>}
    </ShownOnce>
  );
}
