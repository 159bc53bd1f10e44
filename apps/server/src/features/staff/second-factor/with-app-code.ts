import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { countFailedSignIn, refuseLockedOut } from '../sessions/lock-out.ts';
import { takeAppCode } from './check-code.ts';
import { codesOf } from './give-code.ts';

/** Does what one may only do with the app at hand. Wrong codes count as they do when signing in. */
export async function withAppCode<T>(
  ctx: Context,
  code: string,
  work: (ctx: TransactionContext) => Promise<T>,
): Promise<T> {
  const staffId = staffIdOf(ctx.actor);
  const outcome = await ctx.transaction(async (ctx) => {
    await refuseLockedOut(ctx, codesOf(staffId), 'second-factor.locked-out');
    return (await takeAppCode(ctx, staffId, code)) ? { done: await work(ctx) } : undefined;
  });
  if (outcome) return outcome.done;
  await countFailedSignIn(ctx, codesOf(staffId)); // after the transaction, which a refusal would undo
  throw new Refusal('second-factor.wrong-code', ['code']);
}
