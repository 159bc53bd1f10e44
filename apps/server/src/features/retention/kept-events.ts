import { sql } from 'drizzle-orm';
import { events } from '#platform/events';
import type { Kept } from './kept.ts';

/** The audit log. They stand in the order in which they were written, so the oldest are first. */
export const keptEvents: Kept = {
  what: 'events',
  days: ({ keepsDays }) => keepsDays.events,
  async remove({ db }, before, atMost) {
    const at = sql`${before.toISOString()}::timestamptz`;
    // Only the first are looked at: to look for where the old ones end would read all of them for each batch.
    const { rowCount } = await db.execute(sql`delete from ${events} where position in (
      select position from (select position, occurred_at from ${events} order by position limit ${sql.raw(String(2 * atMost))}) oldest
      where occurred_at < ${at} limit ${sql.raw(String(atMost))})`);
    return rowCount ?? 0;
  },
};
