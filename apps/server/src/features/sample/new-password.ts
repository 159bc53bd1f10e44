import { generateRandomString } from 'better-auth/crypto';
import { setPassword } from '#features/staff';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockSample } from './find-sample.ts';

/** One for all people of the sample; it is shown once and kept nowhere. */
export const newPassword = () => generateRandomString(16, 'a-z', '0-9');

/** Gives them another one, where the first was not seen or is lost. */
export function renewPassword(ctx: Context) {
  return ctx.transaction(async (ctx) => {
    const sample = await lockSample(ctx);
    if (!sample) throw new Refusal('sample.not-here');
    const password = newPassword();
    for (const staffId of sample.staffIds) await setPassword(ctx, staffId, password);
    return { password };
  });
}
