import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { recoveryCodesRenewed } from '../events.ts';
import { hashRecoveryCode, newRecoveryCodes, newSalt } from './recovery-code.ts';
import { recoveryCodes, secondFactors } from './tables.ts';
import { withAppCode } from './with-app-code.ts';

/** Other recovery codes; the ones before work no more. */
export function renewRecoveryCodes(ctx: Context, { code }: { code: string }) {
  const staffId = staffIdOf(ctx.actor);
  return withAppCode(ctx, code, async (ctx) => {
    const salt = newSalt();
    await ctx.db.update(secondFactors).set({ salt }).where(eq(secondFactors.staffId, staffId));
    const codes = await giveRecoveryCodes(ctx, staffId, salt);
    await ctx.publish(recoveryCodesRenewed, { staffId });
    return { recoveryCodes: codes };
  });
}

/** Ten codes, shown this once. */
export async function giveRecoveryCodes(ctx: TransactionContext, staffId: StaffId, salt: string) {
  const codes = newRecoveryCodes();
  const hashes = await Promise.all(codes.map((code) => hashRecoveryCode(code, salt)));
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId));
  await ctx.db.insert(recoveryCodes).values(hashes.map((hash) => ({ hash, staffId })));
  return codes;
}
