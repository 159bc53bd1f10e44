import type { Ticket, TicketChanges } from '../tables.ts';

const moments = ['statusSince', 'resolvedAt', 'closesAt', 'closedAt'] as const;

/** What merging changes of a ticket, as JSON keeps it. */
export type StateBefore = Pick<Ticket, 'status' | 'closedBecause' | 'awaitedDepartmentId'> &
  Record<(typeof moments)[number], string | null>;

export function stateBefore(ticket: Ticket): StateBefore {
  const { status, closedBecause, awaitedDepartmentId } = ticket;
  const kept = moments.map((name) => [name, ticket[name]?.toISOString() ?? null]);
  return { status, closedBecause, awaitedDepartmentId, ...Object.fromEntries(kept) };
}

export function restored({
  status,
  closedBecause,
  awaitedDepartmentId,
  ...kept
}: StateBefore): TicketChanges {
  const back = Object.entries(kept).map(([name, at]) => [name, at === null ? null : new Date(at)]);
  return { status, closedBecause, awaitedDepartmentId, ...Object.fromEntries(back) };
}
