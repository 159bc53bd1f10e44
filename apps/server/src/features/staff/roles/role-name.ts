import type { RoleId } from '@huiyin/contract/ids';
import { and, eq, ne } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { roles } from '../tables.ts';

/** Refuses a name that another role bears. */
export async function refuseRoleName(ctx: TransactionContext, name: string, id: RoleId) {
  const [other] = await ctx.db
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.name, name), ne(roles.id, id)))
    .limit(1);
  if (other) throw new Refusal('roles.name-taken');
}
