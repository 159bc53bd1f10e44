import type { TicketSummary } from '@huiyin/contract/tickets';
import { DueTime } from '#shared/DueTime.tsx';

type Promised = Pick<TicketSummary, 'dueAt' | 'breachedAt'>;

/** How long there is for the ticket's next promise; how late it is, as long as a broken one is still owed. */
export function TicketDue({ ticket }: { ticket: Promised }) {
  const at = dueOf(ticket);
  return at && <DueTime dueAt={at} />;
}

export const isOwed = (ticket: Promised) => dueOf(ticket) !== null;

const dueOf = ({ dueAt, breachedAt }: Promised) => breachedAt ?? dueAt;
