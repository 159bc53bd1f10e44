import type { TicketStatus } from '@huiyin/contract/ticket-words';
import { Refusal } from '#platform/refusal';

/** Nobody has to do anything for it any more. */
export const isFinished = (status: TicketStatus) => status === 'resolved' || status === 'closed';

/** Only what is not finished can be worked on; it is reopened first. */
export function checkUnfinished({ status }: { status: TicketStatus }) {
  if (status === 'closed') throw new Refusal('ticket.already-closed');
  if (status === 'resolved') throw new Refusal('ticket.already-resolved');
}
