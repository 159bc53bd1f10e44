import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Closes a resolved ticket once the customer has confirmed. */
export function CloseButton({ ticket }: { ticket: TicketDetail }) {
  const { refresh, tell } = useTicketChange();
  const { mutate, isPending } = useMutation(
    api.tickets.close.mutationOptions({ onSuccess: refresh, onError: tell }),
  );
  return (
    <Popconfirm
      title={t(text.closeAsk)}
      okText={t(text.close)}
      cancelText={t(sharedText.cancel)}
      onConfirm={() => mutate({ ticketId: ticket.id })}
    >
      <Button type="primary" loading={isPending}>
        {t(text.close)}
      </Button>
    </Popconfirm>
  );
}
