import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { secondFactorRemoved } from '../events.ts';
import { requirePassword } from '../profile/require-password.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { owedFactor } from './owed-factor.ts';
import { endProofs } from './password-proof.ts';
import { recoveryCodes, secondFactors } from './tables.ts';
import { withAppCode } from './with-app-code.ts';

/** Does without the app from now on, by password and a code of it. Other sessions end. */
export async function removeSecondFactor(ctx: Context, input: { password: string; code: string }) {
  const staffId = staffIdOf(ctx.actor);
  const { sessionId } = ctx.actor as StaffActor;
  const { needs, hasPasskey } = await owedFactor(ctx, staffId);
  if (needs && !hasPasskey) throw new Refusal('second-factor.needed');
  await requirePassword(ctx, input.password);
  await withAppCode(ctx, input.code, async (ctx) => {
    await dropFactor(ctx, staffId);
    await endSessions(ctx, staffId, sessionId);
    await ctx.publish(secondFactorRemoved, { staffId });
  });
}

export async function dropFactor(ctx: TransactionContext, staffId: StaffId) {
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId));
  const { rowCount } = await ctx.db.delete(secondFactors).where(eq(secondFactors.staffId, staffId));
  await endProofs(ctx, staffId);
  return Boolean(rowCount);
}
