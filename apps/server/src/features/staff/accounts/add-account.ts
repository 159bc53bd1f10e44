import type { RoleId, StaffId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import { inArray } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { staffAdded } from '../events.ts';
import { setPassword } from '../sessions/set-password.ts';
import { roles, staff, staffRoles } from '../tables.ts';

export interface NewAccount {
  id: StaffId;
  name: string;
  email: string;
  username?: string;
  language: Language;
  password: string;
  /** Codes of shipped roles. */
  roleCodes: readonly string[];
}

/** Makes an account that can sign in at once. */
export async function addAccount(ctx: TransactionContext, account: NewAccount) {
  const { id, name, language, username } = account;
  const at = { createdAt: ctx.now(), updatedAt: ctx.now() };
  const email = account.email.toLowerCase();
  await ctx.db.insert(staff).values({
    id,
    name,
    email,
    language,
    joinedAt: ctx.now(),
    ...(username ? { username: username.toLowerCase(), displayUsername: username } : {}),
    ...at,
  });
  await setPassword(ctx, id, account.password);
  const held = await ctx.db
    .select({ roleId: roles.id })
    .from(roles)
    .where(inArray(roles.code, [...account.roleCodes]));
  if (held.length > 0) {
    await ctx.db
      .insert(staffRoles)
      .values(held.map(({ roleId }: { roleId: RoleId }) => ({ staffId: id, roleId })));
  }
  // At set-up nobody is signed in yet: who comes first adds themselves.
  const doer = ctx.actor.kind === 'anonymous' ? { byId: id } : undefined;
  await ctx.publish(staffAdded, { staffId: id }, doer);
}
