import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import type { WorkStatus } from './StatusDialog.tsx';

/** Changes the status where nothing more needs to be said. */
export function useStatusChange(ticket: TicketDetail) {
  const { refresh, tell } = useTicketChange();
  const { mutate } = useMutation(
    api.tickets.changeStatus.mutationOptions({ onSuccess: refresh, onError: tell }),
  );
  return (status: WorkStatus) => mutate({ ticketId: ticket.id, status });
}
