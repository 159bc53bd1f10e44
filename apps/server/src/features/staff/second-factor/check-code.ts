import type { StaffId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { recoveryCodeUsed } from '../events.ts';
import { stepOfCode } from './app-code.ts';
import { hashRecoveryCode } from './recovery-code.ts';
import { secretSeal } from './seal-secret.ts';
import { recoveryCodes, secondFactors } from './tables.ts';

export const isOfApp = (code: string) => /^\d{6}$/.test(code);

/** Whether the code is of this person's app, or one of the recovery codes. Either is used up by this. */
export async function takeCode(ctx: TransactionContext, staffId: StaffId, code: string) {
  if (isOfApp(code)) return takeAppCode(ctx, staffId, code);
  const factor = await lockFactor(ctx, staffId);
  if (!factor) return false;
  const hash = await hashRecoveryCode(code, factor.salt);
  const { rowCount } = await ctx.db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.staffId, staffId)));
  if (!rowCount) return false;
  await ctx.publish(recoveryCodeUsed, { staffId }, { byId: staffId });
  return true;
}

/** The same for a code of the app only. */
export async function takeAppCode(ctx: TransactionContext, staffId: StaffId, code: string) {
  const factor = await lockFactor(ctx, staffId);
  if (!factor) return false;
  const { open } = await ctx.use(secretSeal);
  const secret = await open(factor.secret);
  const step = await stepOfCode(code, { secret, now: ctx.now(), lastStep: factor.lastStep });
  if (step === undefined) return false;
  await ctx.db.update(secondFactors).set({ lastStep: step }).where(eq(secondFactors.staffId, staffId));
  return true;
}

/** Held, so that of two who send one code at once only one gets in. */
async function lockFactor(ctx: TransactionContext, staffId: StaffId) {
  const [found] = await ctx.db
    .select()
    .from(secondFactors)
    .where(eq(secondFactors.staffId, staffId))
    .for('update');
  return found;
}
