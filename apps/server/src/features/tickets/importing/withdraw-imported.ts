import type { TicketId } from '@huiyin/contract/ids';
import { inArray, sql } from 'drizzle-orm';
import { cancelDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import { entries } from '../entries/tables.ts';
import { ticketWithdrawn } from '../events.ts';
import { withdrawPlans } from '../plan-along.ts';
import { ratings, solutions } from '../solutions/tables.ts';
import { isFinished } from '../status-rules.ts';
import { tickets } from '../tables.ts';

/**
 * Takes imported tickets back that nobody has worked on since, as if they had never come. Whoever does anything with a
 * ticket leaves an entry, so those that have none after the last that came with them (`seq`) can go. Answers which went.
 */
export async function withdrawImported(
  ctx: TransactionContext,
  imported: readonly { id: TicketId; seq: number }[],
): Promise<TicketId[]> {
  if (imported.length === 0) return [];
  const these = sql`jsonb_to_recordset(${JSON.stringify(imported)}::jsonb) as i(id uuid, seq int)`;
  const untouched = await ctx.db
    .select({ id: tickets.id, status: tickets.status })
    .from(tickets)
    .where(
      sql`${tickets.source} = 'import' and ${tickets}.id in (select i.id from ${these} where not exists
        (select from ${entries} e where e.ticket_id = i.id and e.author <> 'system' and e.seq > i.seq))`,
    )
    .for('update');
  const gone = untouched.map(({ id }) => id);
  if (gone.length === 0) return [];

  const open = untouched.filter(({ status }) => !isFinished(status));
  await cancelDeadlines(ctx, { subject: open.map(({ id }) => `ticket:${id}`) });
  await withdrawPlans(ctx, gone);
  for (const table of [entries, solutions, ratings])
    await ctx.db.delete(table).where(inArray(table.ticketId, gone));
  await ctx.db.delete(tickets).where(inArray(tickets.id, gone));
  await ctx.publishEach(
    ticketWithdrawn,
    gone.map((ticketId) => ({ ticketId })),
  );
  return gone;
}
