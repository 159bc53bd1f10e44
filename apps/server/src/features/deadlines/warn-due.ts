import { and, asc, gt, inArray, isNull, lte } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { deadlinesWarned, deadlineWarned } from './events.ts';
import { inBatches } from './in-batches.ts';
import { running } from './running.ts';
import { deadlines } from './tables.ts';

/** Says before the due time that it is near, once for each due time. Of what is late already, the breach tells. */
export function warnDue(ctx: Context) {
  return inBatches(ctx, async (ctx, most) => {
    const near = await ctx.db
      .select({ id: deadlines.id, kind: deadlines.kind, subject: deadlines.subject })
      .from(deadlines)
      .where(
        and(
          running,
          isNull(deadlines.warnedAt),
          lte(deadlines.warnAt, ctx.now()),
          gt(deadlines.dueAt, ctx.now()),
        ),
      )
      .orderBy(asc(deadlines.warnAt))
      .limit(most)
      .for('update', { skipLocked: true });
    if (near.length === 0) return 0;

    const deadlineIds = near.map(({ id }) => id);
    await ctx.db.update(deadlines).set({ warnedAt: ctx.now() }).where(inArray(deadlines.id, deadlineIds));
    for (const { id, kind, subject } of near) {
      await ctx.publish(deadlineWarned, { deadlineId: id, kind, subject });
    }
    await ctx.publish(deadlinesWarned, { deadlineIds });
    return near.length;
  });
}
