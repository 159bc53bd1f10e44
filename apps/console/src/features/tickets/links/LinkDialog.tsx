import type { TicketId } from '@huiyin/contract/ids';
import { type LinkKind, linkKinds } from '@huiyin/contract/links';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { TicketFinder } from './TicketFinder.tsx';
import { kindText, text } from './text.ts';

/** Links this ticket to another one. */
export function LinkDialog({ ticketId, close }: { ticketId: TicketId; close(): void }) {
  const { refresh } = useTicketChange();
  const link = useMutation(
    api.links.link.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ otherId: TicketId; kind: LinkKind }>
      title={t(text.link)}
      ok={t(text.link)}
      request={link}
      initial={{ kind: 'follow-on' }}
      finish={(fields) => link.mutate({ ticketId, ...fields })}
      close={close}
    >
      <Form.Item name="otherId" label={t(text.other)} required>
        <TicketFinder besides={ticketId} />
      </Form.Item>
      <Form.Item name="kind" label={t(text.how)} required>
        <Chips label={t(text.how)} options={linkKinds} names={kindText} />
      </Form.Item>
    </ActionDialog>
  );
}
