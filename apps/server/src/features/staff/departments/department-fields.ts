import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { requireStaff } from '../access.ts';
import { departmentMembers, departments, staff } from '../tables.ts';

export interface WantedDepartment {
  id: DepartmentId;
  name: string;
  parentId: DepartmentId | null;
  headId: StaffId | null;
  memberIds: StaffId[];
}

/** Refuses what cannot be: a name taken, a place below itself, people and parents who are not there. */
export async function checkDepartment(ctx: TransactionContext, wanted: WantedDepartment) {
  const { id, name, parentId, headId, memberIds } = wanted;
  await requireStaff(ctx, headId ? [headId, ...memberIds] : memberIds);
  const [same] = await ctx.db
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.name, name), isNull(departments.closedAt), ne(departments.id, id)))
    .limit(1);
  if (same) throw new Refusal('departments.name-taken');
  if (!parentId) return;

  // Held together, so that two moves at once cannot close a ring.
  const all = await ctx.db
    .select({ id: departments.id, parentId: departments.parentId })
    .from(departments)
    .orderBy(departments.id)
    .for('no key update');
  const parents = new Map(all.map((one) => [one.id, one.parentId]));
  if (!parents.has(parentId)) throw new NotFound();
  for (let above: DepartmentId | null = parentId; above; above = parents.get(above) ?? null) {
    if (above === id) throw new Refusal('departments.below-itself');
  }
}

/** Makes these the members; those who have left stay where they were, since they are not shown. */
export async function setDepartmentMembers(
  ctx: TransactionContext,
  departmentId: DepartmentId,
  memberIds: readonly StaffId[],
) {
  const active = ctx.db.select({ id: staff.id }).from(staff).where(isNull(staff.deactivatedAt));
  await ctx.db
    .delete(departmentMembers)
    .where(
      and(
        eq(departmentMembers.departmentId, departmentId),
        inArray(departmentMembers.staffId, active),
        memberIds.length > 0 ? notInArray(departmentMembers.staffId, [...memberIds]) : sql`true`,
      ),
    );
  if (memberIds.length === 0) return;
  await ctx.db
    .insert(departmentMembers)
    .values(memberIds.map((staffId) => ({ departmentId, staffId })))
    .onConflictDoNothing();
}

/** Held still until the transaction ends. */
export async function lockDepartment(ctx: TransactionContext, id: DepartmentId) {
  const [found] = await ctx.db.select().from(departments).where(eq(departments.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}
