import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { breachOverdue } from './breach.ts';
import { type DeadlinesOf, lockDeadlinesOf, owed } from './deadlines-of.ts';
import { deadlines } from './tables.ts';

/** Who has the next step while the promise stays its owner's; null: the owner again. */
export type StepHolder = { departmentId: DepartmentId } | { staffId: StaffId } | null;

/** The clock goes on, but from here a breach counts against who has the step, as a department that is waited for. */
export async function holdStep(
  ctx: TransactionContext,
  { holder, ...which }: DeadlinesOf & { holder: StepHolder },
) {
  await breachOverdue(ctx, await lockDeadlinesOf(ctx, which));
  await ctx.db
    .update(deadlines)
    .set({
      stepStaffId: holder && 'staffId' in holder ? holder.staffId : null,
      stepDepartmentId: holder && 'departmentId' in holder ? holder.departmentId : null,
    })
    .where(owed(which));
}
