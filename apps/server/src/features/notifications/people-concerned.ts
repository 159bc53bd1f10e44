import type { DeadlineId, DepartmentId, GroupId, StaffId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { type Deadline, deadlines } from '#features/deadlines';
import { departmentMembers, departments, groupMembers } from '#features/staff';
import type { Context } from '#platform/context';

/** These promises, each with whom to tell of it: who owes it and who has its next step, or all of whom it waits for. */
export async function promisesWithPeople(ctx: Context, ids: readonly DeadlineId[]) {
  const found = await ctx.db
    .select()
    .from(deadlines)
    .where(inArray(deadlines.id, [...ids]));
  const unowned = found.filter(({ ownerStaffId }) => ownerStaffId === null);
  const ofGroup = await membersOf(
    ctx,
    unowned.flatMap(({ ownerGroupId }) => ownerGroupId ?? []),
  );
  const ofDepartment = await peopleOf(
    ctx,
    unowned.flatMap(({ ownerDepartmentId }) => ownerDepartmentId ?? []),
  );

  return found.map((deadline) => ({ deadline, staffIds: peopleFor(deadline, ofGroup, ofDepartment) }));
}

type People = Map<string, StaffId[]>;

function peopleFor(
  { ownerStaffId, stepStaffId, ownerGroupId, ownerDepartmentId }: Deadline,
  ofGroup: People,
  ofDepartment: People,
): StaffId[] {
  const persons = [ownerStaffId, stepStaffId].filter((id) => id !== null);
  if (ownerStaffId) return [...new Set(persons)];
  const others = ownerGroupId ? ofGroup.get(ownerGroupId) : ofDepartment.get(ownerDepartmentId ?? '');
  return [...new Set([...persons, ...(others ?? [])])];
}

async function membersOf(ctx: Context, ids: readonly GroupId[]): Promise<People> {
  if (ids.length === 0) return new Map();
  const found = await ctx.db
    .select()
    .from(groupMembers)
    .where(inArray(groupMembers.groupId, [...new Set(ids)]));
  return collect(found.map(({ groupId, staffId }) => [groupId, staffId]));
}

/** The head of each department, who gives its work to somebody; where there is none, all its members. */
async function peopleOf(ctx: Context, ids: readonly DepartmentId[]): Promise<People> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const heads = await ctx.db.select().from(departments).where(inArray(departments.id, wanted));
  const led = heads.flatMap(({ id, headId }) => (headId ? [[id, headId] as const] : []));
  const headless = heads.filter(({ headId }) => headId === null).map(({ id }) => id);
  const members = await ctx.db
    .select()
    .from(departmentMembers)
    .where(inArray(departmentMembers.departmentId, headless));
  return collect([...led, ...members.map(({ departmentId, staffId }) => [departmentId, staffId] as const)]);
}

function collect(pairs: readonly (readonly [string, StaffId])[]): People {
  const people: People = new Map();
  for (const [of, staffId] of pairs) people.set(of, [...(people.get(of) ?? []), staffId]);
  return people;
}
