import { and, eq, gt, sql } from 'drizzle-orm';
import { may, type StaffActor } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { ticketPrints } from '../printing/tables.ts';
import { tableExports } from './tables.ts';

const DAY = 86_400_000;
export const ROWS_A_DAY = 10_000;
export const MANY_ROWS_A_DAY = 200_000;

/** How many rows this person may still export now; a ticket on paper counts as one. Held until the transaction ends, so that two at once share it. */
export async function rowsLeft(ctx: TransactionContext, actor: StaffActor): Promise<number> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`export:${actor.id}`}, 0))`);
  const since = new Date(ctx.now().getTime() - DAY);
  const [lately] = await ctx.db
    .select({ rows: sql<number>`coalesce(sum(${tableExports.rowCount}), 0)::int` })
    .from(tableExports)
    .where(and(eq(tableExports.staffId, actor.id), gt(tableExports.startedAt, since)));
  const printed = await ctx.db.$count(
    ticketPrints,
    and(eq(ticketPrints.staffId, actor.id), gt(ticketPrints.printedAt, since)),
  );
  const allowed = may(actor, 'tickets.export-many') ? MANY_ROWS_A_DAY : ROWS_A_DAY;
  return Math.max(0, allowed - lately!.rows - printed);
}
