import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { notices } from './tables.ts';

const MOST = 99;

/** Asked at every change by every console, so it counts no further than the bell can show. */
export async function countUnread(ctx: Context) {
  const unread = ctx.db
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.staffId, staffIdOf(ctx.actor)),
        isNull(notices.readAt),
        isNull(notices.digestId),
        sql`${notices.inConsole}`, // as the index says it
      ),
    )
    .limit(MOST + 1)
    .as('unread');
  const [found] = await ctx.db.select({ count: count() }).from(unread);
  return { count: Math.min(found!.count, MOST), more: found!.count > MOST };
}
