import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { api } from '#shared/api.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

/** Takes a ticket that nobody has on oneself. */
export function TakeButton({ ticket }: { ticket: TicketDetail }) {
  const { message } = App.useApp();
  const { refresh, tell } = useTicketChange();
  const { mutate, isPending } = useMutation(
    api.tickets.take.mutationOptions({
      onSuccess: () => {
        void message.success(t(text.taken));
        return refresh();
      },
      onError: tell,
    }),
  );
  const takeIt = () => mutate({ ticketId: ticket.id });
  useShortcut('t', text.take, isPending ? undefined : takeIt);
  return (
    <Button loading={isPending} onClick={takeIt}>
      {t(text.take)}
    </Button>
  );
}
