import type { GroupId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { requireStaff } from '../access.ts';
import { groupMembers, groups, staff } from '../tables.ts';

export interface WantedGroup {
  id: GroupId;
  name: string;
  memberIds: StaffId[];
}

/** Refuses a name taken, and people who are not there. */
export async function checkGroup(ctx: TransactionContext, { id, name, memberIds }: WantedGroup) {
  await requireStaff(ctx, memberIds);
  const [same] = await ctx.db
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.name, name), isNull(groups.closedAt), ne(groups.id, id)))
    .limit(1);
  if (same) throw new Refusal('groups.name-taken');
}

/** Makes these the members; those who have left stay where they were, since they are not shown. */
export async function setGroupMembers(
  ctx: TransactionContext,
  groupId: GroupId,
  memberIds: readonly StaffId[],
) {
  const active = ctx.db.select({ id: staff.id }).from(staff).where(isNull(staff.deactivatedAt));
  await ctx.db
    .delete(groupMembers)
    .where(
      and(
        eq(groupMembers.groupId, groupId),
        inArray(groupMembers.staffId, active),
        memberIds.length > 0 ? notInArray(groupMembers.staffId, [...memberIds]) : sql`true`,
      ),
    );
  if (memberIds.length === 0) return;
  await ctx.db
    .insert(groupMembers)
    .values(memberIds.map((staffId) => ({ groupId, staffId })))
    .onConflictDoNothing();
}

/** Held still until the transaction ends. */
export async function lockGroup(ctx: TransactionContext, id: GroupId) {
  const [found] = await ctx.db.select().from(groups).where(eq(groups.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}
