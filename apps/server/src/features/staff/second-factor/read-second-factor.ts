import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { owedFactor } from './owed-factor.ts';
import { recoveryCodes, secondFactors } from './tables.ts';

/** What one has set up, and whether one must. */
export async function readSecondFactor(ctx: Context) {
  const staffId = staffIdOf(ctx.actor);
  const [factor] = await ctx.db
    .select({ setUpAt: secondFactors.setUpAt })
    .from(secondFactors)
    .where(eq(secondFactors.staffId, staffId));
  const left = await ctx.db
    .select({ staffId: recoveryCodes.staffId })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.staffId, staffId));
  const { needs, hasPasskey } = await owedFactor(ctx, staffId);
  return { setUpAt: factor?.setUpAt ?? null, recoveryCodesLeft: left.length, hasPasskey, required: needs };
}
