import type { SessionId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { sessionEnded } from '../events.ts';
import { sessions } from '../tables.ts';
import { endSessions } from './end-sessions.ts';

/** Signs oneself out elsewhere. */
export function endSession(ctx: Context, { id }: { id: SessionId }) {
  const staffId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    const [ended] = await ctx.db
      .delete(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, staffId)))
      .returning({ id: sessions.id });
    if (!ended) throw new NotFound();
    await ctx.publish(sessionEnded, { staffId, sessionId: id });
  });
}

/** Signs oneself out everywhere but here. */
export async function endOtherSessions(ctx: Context) {
  const id = staffIdOf(ctx.actor);
  const { sessionId } = ctx.actor as StaffActor;
  await ctx.transaction((ctx) => endSessions(ctx, id, sessionId));
}
