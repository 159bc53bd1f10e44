import { asc, sql } from 'drizzle-orm';
import type { WriteDatabase } from './database.ts';
import { events } from './events.ts';

const AT_A_TIME = 500;

// Every transaction below it has ended, so no row can appear there any more, however slow its commit.
export const horizon = sql`pg_snapshot_xmin(pg_current_snapshot())`;

export type Event = typeof events.$inferSelect;

/** Each call of what it returns passes on what was committed since the last call, from now on. */
export async function openEventTail(db: WriteDatabase, hear: (event: Event) => void) {
  const { rows } = await db.execute<{ transaction: string }>(sql`select ${horizon}::text as transaction`);
  let last = { transaction: rows[0]!.transaction, position: 0 };

  return async function passOn() {
    let found: Event[];
    do {
      found = await db
        .select()
        .from(events)
        .where(
          sql`(${events.transaction}, ${events.position}) > (${last.transaction}::xid8, ${last.position})
            and ${events.transaction} < ${horizon}`,
        )
        .orderBy(asc(events.transaction), asc(events.position))
        .limit(AT_A_TIME);
      found.forEach(hear);
      last = found.at(-1) ?? last;
    } while (found.length === AT_A_TIME);
  };
}
