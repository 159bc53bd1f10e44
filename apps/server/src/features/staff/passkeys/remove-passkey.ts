import type { PasskeyId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { lockAccount } from '../access.ts';
import { passkeyRemoved } from '../events.ts';
import { requirePassword } from '../profile/require-password.ts';
import { owedFactor } from '../second-factor/owed-factor.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { passkeys } from './tables.ts';

/** Lets nobody in with this key any more. Other sessions end: whoever held the key may be in them. */
export async function removePasskey(ctx: Context, { id, password }: { id: PasskeyId; password: string }) {
  const staffId = staffIdOf(ctx.actor);
  const { sessionId } = ctx.actor as StaffActor;
  await requirePassword(ctx, password);
  await ctx.transaction(async (ctx) => {
    await lockAccount(ctx, staffId);
    const [removed] = await ctx.db
      .delete(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.staffId, staffId)))
      .returning({ name: passkeys.name });
    if (!removed) throw new NotFound();
    const { hasApp, hasPasskey, needs } = await owedFactor(ctx, staffId);
    if (needs && !hasApp && !hasPasskey) throw new Refusal('second-factor.needed');
    await endSessions(ctx, staffId, sessionId);
    await ctx.publish(passkeyRemoved, { staffId, passkeyId: id, name: removed.name });
  });
}
