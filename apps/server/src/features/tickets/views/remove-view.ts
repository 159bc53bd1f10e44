import type { ViewId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { viewRemoved } from '../events.ts';
import { ticketViews } from './tables.ts';

export function removeView(ctx: Context, { viewId }: { viewId: ViewId }) {
  return ctx.transaction(async (ctx) => {
    const removed = await ctx.db
      .delete(ticketViews)
      .where(and(eq(ticketViews.id, viewId), eq(ticketViews.staffId, staffIdOf(ctx.actor))))
      .returning();
    if (removed.length === 0) throw new NotFound();
    await ctx.publish(viewRemoved, { viewId });
  });
}
