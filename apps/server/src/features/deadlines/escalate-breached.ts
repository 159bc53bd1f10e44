import type { StaffId } from '@huiyin/contract/ids';
import { and, asc, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import type { Deadline } from './deadline.ts';
import { deadlineEscalated, deadlinesEscalated } from './events.ts';
import { inBatches } from './in-batches.ts';
import { MINUTE } from './local-time.ts';
import { peopleToCall } from './people-to-call.ts';
import { deadlineEscalations, deadlines } from './tables.ts';

/** Calls the next in the chain to each breached promise that is still owed when the one before had their time. */
export function escalateBreached(ctx: Context) {
  return inBatches(ctx, async (ctx, most) => {
    const late = await ctx.db
      .select()
      .from(deadlines)
      .where(
        and(isNotNull(deadlines.escalateAt), lte(deadlines.escalateAt, ctx.now()), isNull(deadlines.endedAt)),
      )
      .orderBy(asc(deadlines.escalateAt))
      .limit(most)
      .for('update', { skipLocked: true });
    if (late.length > 0) await escalate(ctx, late);
    return late.length;
  });
}

async function escalate(ctx: TransactionContext, late: readonly Deadline[]) {
  const chainOf = await peopleToCall(ctx, late);
  const called = await alreadyCalled(ctx, late);
  const steps = late.map((deadline) => nextStep(deadline, chainOf(deadline), called));
  await keepSteps(ctx, steps);

  const calls = steps.flatMap(({ deadline, step, staffIds }) =>
    staffIds.map((staffId) => ({ deadlineId: deadline.id, staffId, step, calledAt: ctx.now() })),
  );
  if (calls.length === 0) return;
  await ctx.db.insert(deadlineEscalations).values(calls);
  for (const { deadline, step, staffIds } of steps.filter(({ staffIds }) => staffIds.length > 0)) {
    const { id: deadlineId, kind, subject } = deadline;
    await ctx.publish(deadlineEscalated, { deadlineId, kind, subject, step, staffIds });
  }
  await ctx.publish(deadlinesEscalated, {
    calls: calls.map(({ deadlineId, staffId }) => ({ deadlineId, staffId })),
  });
}

interface Step {
  deadline: Deadline;
  step: number;
  staffIds: StaffId[];
  isLast: boolean;
}

/** Nobody is called twice, nor to what is their own; a step without anybody to call is passed over. */
function nextStep(
  deadline: Deadline,
  chain: readonly (readonly StaffId[])[],
  called: ReadonlySet<string>,
): Step {
  for (let step = deadline.escalationStep + 1; step <= chain.length; step++) {
    const staffIds = chain[step - 1]!.filter(
      (id) => id !== deadline.ownerStaffId && !called.has(`${deadline.id} ${id}`),
    );
    if (staffIds.length > 0) return { deadline, step, staffIds, isLast: step === chain.length };
  }
  return { deadline, step: chain.length, staffIds: [], isLast: true };
}

async function alreadyCalled(ctx: TransactionContext, late: readonly Deadline[]) {
  const again = late.filter(({ escalationStep }) => escalationStep > 0).map(({ id }) => id);
  if (again.length === 0) return new Set<string>();
  const found = await ctx.db
    .select()
    .from(deadlineEscalations)
    .where(inArray(deadlineEscalations.deadlineId, again));
  return new Set(found.map(({ deadlineId, staffId }) => `${deadlineId} ${staffId}`));
}

async function keepSteps(ctx: TransactionContext, steps: readonly Step[]) {
  const now = ctx.now().getTime();
  const rows = steps.map(({ deadline, step, isLast }) => ({
    id: deadline.id,
    step,
    at: isLast ? null : new Date(now + deadline.escalateEveryMinutes * MINUTE),
  }));
  await ctx.db.execute(sql`update ${deadlines} d set escalation_step = s.step, escalate_at = s.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(id uuid, step smallint, at timestamptz)
    where d.id = s.id`);
}
