import type { TransactionContext } from '#platform/context';
import { breachOverdue } from './breach.ts';
import { type Owner, ownerColumns } from './deadline.ts';
import { type DeadlinesOf, lockDeadlinesOf, owed } from './deadlines-of.ts';
import { deadlines } from './tables.ts';

/** Another owes it from now on. A breach stays with whom it counted against. */
export async function passDeadlines(ctx: TransactionContext, { to, ...which }: DeadlinesOf & { to: Owner }) {
  await breachOverdue(ctx, await lockDeadlinesOf(ctx, which));
  await ctx.db
    .update(deadlines)
    .set({ ...ownerColumns(to), stepStaffId: null, stepDepartmentId: null })
    .where(owed(which));
}
