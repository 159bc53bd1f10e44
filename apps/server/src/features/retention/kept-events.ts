import { sql } from 'drizzle-orm';
import { events } from '#platform/events';
import type { Kept } from './kept.ts';

/** The audit log. They stand in the order in which they were written, so the oldest are first. */
export const keptEvents: Kept = {
  what: 'events',
  days: ({ keepsDays }) => keepsDays.events,
  async remove({ db }, before, atMost) {
    const at = sql`${before.toISOString()}::timestamptz`;
    const { rowCount } = await db.execute(sql`delete from ${events} where position in (
      select position from ${events} where position < coalesce(
        (select position from ${events} where occurred_at >= ${at} order by position limit 1), 9223372036854775807)
      and occurred_at < ${at} order by position limit ${atMost})`);
    return rowCount ?? 0;
  },
};
