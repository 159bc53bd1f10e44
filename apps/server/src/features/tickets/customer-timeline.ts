import type { CustomerEntryKind, CustomerTimelineItem } from '@huiyin/contract/customers';
import { and, desc, eq, or, sql } from 'drizzle-orm';
import type { TimelinePage } from '#features/customers';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { visibleTickets } from './access.ts';
import { type Entry, entries } from './entries/tables.ts';
import { tickets } from './tables.ts';

// Of what the desk changed only how a matter ended, or began again, is the customer's history.
const ended = ['resolved', 'closed'];
const told = or(
  sql`${entries.kind} <> 'change'`,
  ...ended.flatMap((status) => [statusChange({ to: status }), statusChange({ from: status })]),
);

/** What happened on the tickets of a customer, the newest first. */
export async function customerTimeline(
  ctx: Context,
  { customerId, before, limit }: TimelinePage,
): Promise<CustomerTimelineItem[]> {
  const found = await ctx.db
    .select({
      id: entries.id,
      at: entries.writtenAt,
      by: { id: staff.id, name: staff.name },
      ticketId: tickets.id,
      ticketNumber: tickets.number,
      channel: entries.channel,
      body: sql<string>`left(${entries.body}, 200)`,
      kind: entries.kind,
      details: entries.details,
    })
    .from(tickets)
    .innerJoin(entries, eq(entries.ticketId, tickets.id))
    .leftJoin(staff, eq(staff.id, entries.authorId))
    .where(
      and(
        eq(tickets.customerId, customerId),
        visibleTickets(ctx),
        told,
        before &&
          sql`(${entries.writtenAt}, ${entries.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(entries.writtenAt), desc(entries.id))
    .limit(limit);
  return found.map(({ details, kind, ...entry }) => ({
    what: 'ticket-entry',
    ...entry,
    kind: kind === 'change' ? outcomeOf(details) : kind,
  }));
}

function statusChange(change: { from?: string; to?: string }) {
  return sql`${entries.details} @> ${JSON.stringify({ changes: [{ field: 'status', ...change }] })}::jsonb`;
}

function outcomeOf({ changes = [] }: Entry['details']): CustomerEntryKind {
  const to = changes.find(({ field }) => field === 'status')?.to;
  if (to === 'resolved') return 'resolution';
  return to === 'closed' ? 'closing' : 'reopening';
}
