import type { StaffId } from '@huiyin/contract/ids';
import { eq, inArray } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { staff } from './tables.ts';

const kinds = ['staff', 'role', 'department', 'group', 'presence'];

/** Whether the actor may hear of changes of staff, roles, departments, groups or presence. */
export async function maySeeStaff({ actor }: Context, subject: string) {
  return kinds.includes(subject.split(':', 1)[0]!) ? may(actor, 'staff.read') : null;
}

/** The account, held still until the transaction ends. */
export async function lockAccount(ctx: TransactionContext, id: StaffId) {
  const [found] = await ctx.db.select().from(staff).where(eq(staff.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}

/** Refuses ids of people who are not there. */
export async function requireStaff(ctx: TransactionContext, ids: readonly StaffId[]) {
  if (ids.length === 0) return;
  const found = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(inArray(staff.id, [...ids]));
  if (found.length < new Set(ids).size) throw new NotFound();
}
