import { inArray, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import type { Deadline } from './deadline.ts';
import { deadlineKindRules } from './deadline-kinds.ts';
import { deadlineBreached, deadlinesBreached } from './events.ts';
import { deadlines } from './tables.ts';

/** Breaches those of these locked deadlines that were due by now (or by `at`); answers all as they are then. */
export async function breachOverdue(ctx: TransactionContext, locked: readonly Deadline[], at = ctx.now()) {
  const overdue = locked.filter(({ status, dueAt }) => status === 'running' && dueAt <= at);
  const breached = new Map((await breach(ctx, overdue)).map((one) => [one.id, one]));
  return locked.map((one) => breached.get(one.id) ?? one);
}

/**
 * Breaches these locked deadlines. It counts against who had the open step: an agent who waits for another
 * department is not blamed, nor is whoever takes over later.
 */
export async function breach(
  ctx: TransactionContext,
  overdue: readonly Pick<Deadline, 'id'>[],
): Promise<Deadline[]> {
  if (overdue.length === 0) return [];
  const quiet = [...ctx.use(deadlineKindRules).values()].filter((rules) => rules.breach === 'concerns-owner');
  const quietKinds = sql.param(quiet.map(({ kind }) => kind));
  const breached = await ctx.db
    .update(deadlines)
    .set({
      status: 'breached',
      settledAt: sql`due_at`,
      blamedStaffId: sql`case when step_department_id is null then coalesce(step_staff_id, owner_staff_id) end`,
      blamedDepartmentId: sql`coalesce(step_department_id, case when step_staff_id is null then owner_department_id end)`,
      escalateAt: sql`case when kind = any(${quietKinds}::text[]) then null else ${ctx.now()}::timestamptz end`,
    })
    .where(
      inArray(
        deadlines.id,
        overdue.map(({ id }) => id),
      ),
    )
    .returning();

  for (const { id, kind, subject } of breached) {
    await ctx.publish(deadlineBreached, { deadlineId: id, kind, subject });
  }
  await ctx.publish(deadlinesBreached, { deadlineIds: breached.map(({ id }) => id) });
  return breached;
}
