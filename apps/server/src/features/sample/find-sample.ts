import { inArray, sql } from 'drizzle-orm';
import { tickets } from '#features/tickets';
import type { Context, TransactionContext } from '#platform/context';
import { type Sample, samples } from './tables.ts';

export async function findSample(ctx: Context): Promise<Sample | undefined> {
  const [found] = await ctx.db.select().from(samples);
  return found;
}

/** The same, until the transaction ends by nobody else but us: tickets being told are waited for. */
export async function lockSample(ctx: TransactionContext): Promise<Sample | undefined> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${SAMPLE}, 0)`);
  return findSample(ctx);
}

/** Holds one of its tickets, and the sample against being removed, while the ticket is told. */
export async function lockStory(ctx: TransactionContext, place: number) {
  await ctx.db.execute(
    sql`select pg_advisory_xact_lock_shared(${SAMPLE}, 0), pg_advisory_xact_lock(${SAMPLE}, ${place})`,
  );
}

const SAMPLE = 20_231_122;

/** Which of its tickets are there: a ticket and all its story are one transaction. */
export async function toldTickets(ctx: Context, { ticketIds }: Sample) {
  const found = await ctx.db.select({ id: tickets.id }).from(tickets).where(inArray(tickets.id, ticketIds));
  return new Set(found.map(({ id }) => id));
}
