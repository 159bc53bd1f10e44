import { eq, sql } from 'drizzle-orm';
import { bigint, date, pgSequence, pgTable } from 'drizzle-orm/pg-core';
import { findOrganisation } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import { defineFacility } from '#platform/facility';

const sequence = pgSequence('ticket_numbers', { startWith: 1, cache: 1 });

export { sequence as ticketNumbers };

/** Where the running number of a day began. */
export const ticketDays = pgTable('ticket_days', {
  day: date().primaryKey(),
  base: bigint({ mode: 'number' }).notNull(),
});

const knownDays = defineFacility(() => ({
  // Making one takes longer than all else here.
  dates: undefined as Intl.DateTimeFormat | undefined,
  bases: new Map<string, number>(),
}));

/**
 * A number such as 202311210008: the local day, and a running number of at least four digits. The sequence is
 * never locked; the day's first ticket keeps where it stood, so numbers begin at 1 each day and may have gaps.
 */
export async function nextTicketNumber(ctx: TransactionContext) {
  const known = ctx.use(knownDays);
  known.dates ??= new Intl.DateTimeFormat('sv-SE', { timeZone: await timeZoneOf(ctx) });
  const day = known.dates.format(ctx.now());
  const base = known.bases.get(day) ?? (await baseOf(ctx, day, known.bases));
  return sql`${day.replaceAll('-', '')} || to_char(nextval('ticket_numbers') - ${base}, 'FM9999999990000')`;
}

/** So many numbers at once, each as the one above. */
export async function nextTicketNumbers(ctx: TransactionContext, count: number): Promise<string[]> {
  if (count === 0) return [];
  const number = await nextTicketNumber(ctx);
  const given = await ctx.db
    .select({ number: sql<string>`${number}` })
    .from(sql`generate_series(1, ${count}::int)`);
  return given.map(({ number }) => number);
}

async function timeZoneOf(ctx: TransactionContext) {
  return (await findOrganisation(ctx))?.timeZone ?? 'Asia/Shanghai';
}

// What this transaction writes is not yet to be relied on by others: only what is there already is remembered.
async function baseOf(ctx: TransactionContext, day: string, known: Map<string, number>): Promise<number> {
  const find = () => ctx.db.select().from(ticketDays).where(eq(ticketDays.day, day));
  const [before] = await find();
  if (before) known.set(day, before.base);
  if (before) return before.base;

  await ctx.db.insert(ticketDays).values({ day, base: sql`nextval('ticket_numbers')` }).onConflictDoNothing();
  const [begun] = await find();
  return begun!.base;
}
