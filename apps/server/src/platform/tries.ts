import { asc, inArray, lt, sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Context, TransactionContext } from './context.ts';

const WINDOW_MS = 60_000;

/** How often an address tried what could be guessed, counted for all processes together. */
export const tries = pgTable(
  'tries',
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('tries_by_age').on(table.startedAt)],
);

/** Counts a try; answers the seconds to wait where there were too many, else nothing. */
export function countTry(ctx: Context, key: string, most: number): Promise<number | undefined> {
  return ctx.transaction(async (ctx) => {
    const now = ctx.now();
    const over = new Date(now.getTime() - WINDOW_MS);
    const ended = sql`${tries.startedAt} <= ${over.toISOString()}::timestamptz`;
    const [counted] = await ctx.db
      .insert(tries)
      .values({ key, count: 1, startedAt: now })
      .onConflictDoUpdate({
        target: tries.key,
        set: {
          count: sql`case when ${ended} then 1 else ${tries.count} + 1 end`,
          startedAt: sql`case when ${ended} then excluded.started_at else ${tries.startedAt} end`,
        },
      })
      .returning();
    const { count, startedAt } = counted!;
    if (count === 1) await forgetOld(ctx, over);
    return count > most ? Math.ceil((startedAt.getTime() + WINDOW_MS - now.getTime()) / 1000) : undefined;
  });
}

/** A few at a time, so that the table stays small without a loop of its own. */
async function forgetOld({ db }: TransactionContext, over: Date) {
  const old = db
    .select({ key: tries.key })
    .from(tries)
    .where(lt(tries.startedAt, over))
    .orderBy(asc(tries.startedAt))
    .limit(20)
    .for('update', { skipLocked: true });
  await db.delete(tries).where(inArray(tries.key, old));
}
