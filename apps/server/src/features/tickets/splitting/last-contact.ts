import type { TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { type Entry, entries } from '../entries/tables.ts';

/** What was said last between the customer and us after the ticket was opened; a call that nobody took says nothing. */
export async function lastContact(ctx: Context, ticketId: TicketId): Promise<Entry | undefined> {
  return last(ctx, ticketId);
}

/** When one of us last spoke to the customer, in a message or in a call that either made. */
export async function lastAnswer(ctx: Context, ticketId: TicketId): Promise<Entry | undefined> {
  return last(ctx, ticketId, or(eq(entries.direction, 'out'), eq(entries.kind, 'call')));
}

async function last(ctx: Context, ticketId: TicketId, which: SQL | undefined = isNotNull(entries.direction)) {
  const [found] = await ctx.db
    .select()
    .from(entries)
    .where(
      and(
        eq(entries.ticketId, ticketId),
        which,
        ne(entries.kind, 'opening'),
        sql`${entries.details} ->> 'reached' is distinct from 'false'`,
        sql`${entries.details} ->> 'automatic' is distinct from 'true'`,
      ),
    )
    .orderBy(desc(entries.seq))
    .limit(1);
  return found;
}
