import type { NoticeId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { noticesRead } from './events.ts';
import { notices } from './tables.ts';

export function markRead(ctx: Context, { noticeId }: { noticeId: NoticeId }) {
  const staffId = staffIdOf(ctx.actor);
  const mine = and(eq(notices.id, noticeId), eq(notices.staffId, staffId));
  return ctx.transaction(async (ctx) => {
    const read = await ctx.db
      .update(notices)
      .set({ readAt: ctx.now() })
      .where(and(mine, isNull(notices.readAt)))
      .returning({ id: notices.id });
    if (read.length > 0) return ctx.publish(noticesRead, { staffId });
    const known = await ctx.db.select({ id: notices.id }).from(notices).where(mine);
    if (known.length === 0) throw new NotFound();
  });
}
