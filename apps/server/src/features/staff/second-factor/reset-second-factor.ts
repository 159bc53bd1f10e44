import type { StaffId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { secondFactorReset } from '../events.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { dropFactor } from './remove-second-factor.ts';

/** Takes the app from who has lost it, with all sessions: until they set up another, the password alone lets in. */
export function resetSecondFactor(ctx: Context, { id }: { id: StaffId }) {
  return ctx.transaction(async (ctx) => {
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw new Refusal('staff.not-yourself');
    await lockAccount(ctx, id);
    if (!(await dropFactor(ctx, id))) throw new Refusal('second-factor.not-there');
    await endSessions(ctx, id);
    await ctx.publish(secondFactorReset, { staffId: id });
  });
}
