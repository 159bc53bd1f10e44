import type { BulkChangeId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { Forbidden, Refusal } from '#platform/refusal';
import { lockOwn, mayEdit } from './access.ts';
import { bulkChangeUndoStarted } from './events.ts';
import { findOwn } from './find-own.ts';
import { goOn } from './go-on.ts';
import { bulkChanges } from './tables.ts';

/** Takes a bulk change back in a job, ticket by ticket. */
export async function undoBulkChange(ctx: Context, { bulkChangeId }: { bulkChangeId: BulkChangeId }) {
  await ctx.transaction(async (ctx) => {
    const { edit, progress } = await lockOwn(ctx, bulkChangeId);
    if (!mayEdit(ctx.actor, edit)) throw new Forbidden();
    if (progress !== 'done') throw new Refusal('bulk-change.not-done');
    const permissions = [...(ctx.actor as StaffActor).permissions];
    await ctx.db
      .update(bulkChanges)
      .set({ progress: 'undoing', endedAt: null, permissions })
      .where(eq(bulkChanges.id, bulkChangeId));
    await ctx.publish(bulkChangeUndoStarted, { bulkChangeId });
    await ctx.schedule(goOn, { bulkChangeId });
  });
  return findOwn(ctx, bulkChangeId);
}
