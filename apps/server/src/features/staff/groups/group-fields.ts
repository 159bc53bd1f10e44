import type { GroupId, StaffId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { requireStaff } from '../access.ts';
import { groupMembers, groups } from '../tables.ts';

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

/** Lets these come and those go; who has left the company stays where they were, since they are not shown. */
export async function changeGroupMembers(
  ctx: TransactionContext,
  groupId: GroupId,
  { come, go }: { come: readonly StaffId[]; go: readonly StaffId[] },
) {
  const gone = and(eq(groupMembers.groupId, groupId), inArray(groupMembers.staffId, [...go]));
  if (go.length > 0) await ctx.db.delete(groupMembers).where(gone);
  if (come.length === 0) return;
  await ctx.db
    .insert(groupMembers)
    .values(come.map((staffId) => ({ groupId, staffId })))
    .onConflictDoNothing();
}

/** Held still until the transaction ends. */
export async function lockGroup(ctx: TransactionContext, id: GroupId) {
  const [found] = await ctx.db.select().from(groups).where(eq(groups.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}
