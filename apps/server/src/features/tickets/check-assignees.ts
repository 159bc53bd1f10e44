import type { DepartmentId, GroupId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { departments, groups, staff } from '#features/staff';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';

/** Who is to answer for a ticket works here, and the group exists. Nothing is asked about oneself. */
export async function checkAssignees(
  ctx: TransactionContext,
  { handlerId, groupId }: { handlerId?: StaffId | null; groupId?: GroupId | null },
) {
  const me = ctx.actor.kind === 'staff' ? ctx.actor.id : null;
  if (handlerId && handlerId !== me) await checkStaff(ctx, [handlerId]);
  if (groupId) {
    const [found] = await ctx.db
      .select({ id: groups.id })
      .from(groups)
      .where(and(eq(groups.id, groupId), isNull(groups.closedAt)));
    if (!found) throw new NotFound();
  }
}

/** All of these work here. */
export async function checkStaff(ctx: TransactionContext, ids: readonly StaffId[]) {
  if (ids.length === 0) return;
  const found = await ctx.db
    .select({ id: staff.id, deactivatedAt: staff.deactivatedAt })
    .from(staff)
    .where(inArray(staff.id, [...ids]));
  if (found.length < new Set(ids).size) throw new NotFound();
  if (found.some(({ deactivatedAt }) => deactivatedAt)) throw new Refusal('ticket.handler-left');
}

export async function checkDepartments(ctx: TransactionContext, ids: readonly DepartmentId[] = []) {
  if (ids.length === 0) return;
  const found = await ctx.db
    .select({ id: departments.id })
    .from(departments)
    .where(inArray(departments.id, [...ids]));
  if (found.length < new Set(ids).size) throw new NotFound();
}
