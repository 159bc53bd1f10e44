import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { requireStaff } from '../access.ts';
import { departmentMembers, departments } from '../tables.ts';

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

  const parents = new Map((await lockTree(ctx)).map((one) => [one.id, one.parentId]));
  if (!parents.has(parentId)) throw new NotFound();
  for (let above: DepartmentId | null = parentId; above; above = parents.get(above) ?? null) {
    if (above === id) throw new Refusal('departments.below-itself');
  }
}

/** Lets these come and those go; who has left the company stays where they were, since they are not shown. */
export async function changeDepartmentMembers(
  ctx: TransactionContext,
  departmentId: DepartmentId,
  { come, go }: { come: readonly StaffId[]; go: readonly StaffId[] },
) {
  const gone = and(
    eq(departmentMembers.departmentId, departmentId),
    inArray(departmentMembers.staffId, [...go]),
  );
  if (go.length > 0) await ctx.db.delete(departmentMembers).where(gone);
  if (come.length === 0) return;
  await ctx.db
    .insert(departmentMembers)
    .values(come.map((staffId) => ({ departmentId, staffId })))
    .onConflictDoNothing();
}

/** All of them held together, always in one order, so that two moves at once cannot close a ring. */
export const lockTree = (ctx: TransactionContext) =>
  ctx.db.select().from(departments).orderBy(departments.id).for('no key update');

/** Held still until the transaction ends. */
export async function lockDepartment(ctx: TransactionContext, id: DepartmentId) {
  const [found] = await ctx.db.select().from(departments).where(eq(departments.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}
