import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import type { Deadline } from './deadline.ts';
import { deadlineEscalations, deadlines } from './tables.ts';

/** Nothing is owed any more. What was breached stays so. */
export async function endDeadlines(
  ctx: TransactionContext,
  locked: readonly Deadline[],
  status: 'met' | 'cancelled',
  at: Date,
) {
  if (locked.length === 0) return;
  const settledAt = status === 'met' ? sql`coalesce(settled_at, ${at}::timestamptz)` : sql`settled_at`;
  await ctx.db
    .update(deadlines)
    .set({
      status: sql`case when status = 'breached' then status else ${status}::deadline_status end`,
      settledAt,
      pausedAt: null,
      endedAt: ctx.now(),
    })
    .where(
      inArray(
        deadlines.id,
        locked.map(({ id }) => id),
      ),
    );

  const escalated = locked.filter(({ escalationStep }) => escalationStep > 0);
  if (escalated.length === 0) return;
  const ids = escalated.map(({ id }) => id);
  await ctx.db
    .update(deadlineEscalations)
    .set({ endedAt: ctx.now() })
    .where(and(inArray(deadlineEscalations.deadlineId, ids), isNull(deadlineEscalations.endedAt)));
}
