import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { secondFactorReset } from '../events.ts';
import { passkeys } from '../passkeys/tables.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { dropFactor } from './remove-second-factor.ts';

/** Takes app and passkeys from who has lost them, with all sessions: the password alone lets in, or to setting up. */
export function resetSecondFactor(ctx: Context, { id }: { id: StaffId }) {
  return ctx.transaction(async (ctx) => {
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw new Refusal('staff.not-yourself');
    await lockAccount(ctx, id);
    const { rowCount } = await ctx.db.delete(passkeys).where(eq(passkeys.staffId, id));
    if (!(await dropFactor(ctx, id)) && !rowCount) throw new Refusal('second-factor.not-there');
    await endSessions(ctx, id);
    await ctx.publish(secondFactorReset, { staffId: id });
  });
}
