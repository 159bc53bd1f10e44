import type { StaffId } from '@huiyin/contract/ids';
import { hashPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { credentials } from '../tables.ts';

const PASSWORD = 'credential';

/** Gives the account this password from now on. */
export async function setPassword(ctx: TransactionContext, staffId: StaffId, password: string) {
  const chosen = { password: await hashPassword(password), updatedAt: ctx.now() };
  const [changed] = await ctx.db
    .update(credentials)
    .set(chosen)
    .where(ofAccount(staffId))
    .returning({ id: credentials.id });
  if (changed) return;
  await ctx.db.insert(credentials).values({
    id: newId(),
    userId: staffId,
    accountId: staffId,
    providerId: PASSWORD,
    createdAt: ctx.now(),
    ...chosen,
  });
}

/** The hash of the account's password; undefined for who never chose one. */
export async function findPasswordHash(ctx: TransactionContext, staffId: StaffId) {
  const [found] = await ctx.db
    .select({ password: credentials.password })
    .from(credentials)
    .where(ofAccount(staffId));
  return found?.password ?? undefined;
}

const ofAccount = (staffId: StaffId) =>
  and(eq(credentials.userId, staffId), eq(credentials.providerId, PASSWORD));
