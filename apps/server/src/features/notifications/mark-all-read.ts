import { and, eq, isNull, lte } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { noticesRead } from './events.ts';
import { notices } from './tables.ts';

/** What came after `upTo` was not on the screen when they said so. */
export function markAllRead(ctx: Context, { upTo }: { upTo: Date }) {
  const staffId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    const read = await ctx.db
      .update(notices)
      .set({ readAt: ctx.now() })
      .where(
        and(
          eq(notices.staffId, staffId),
          eq(notices.inConsole, true),
          isNull(notices.readAt),
          isNull(notices.digestId),
          lte(notices.createdAt, upTo),
        ),
      )
      .returning({ id: notices.id });
    if (read.length > 0) await ctx.publish(noticesRead, { staffId });
  });
}
