import { and, desc, eq } from 'drizzle-orm';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { sessions } from '../tables.ts';
import { hasNotEnded } from './session-lifetime.ts';

const MOST = 100;

/** Where one is signed in, the latest used first. */
export async function listSessions(ctx: Context) {
  const id = staffIdOf(ctx.actor);
  const { sessionId } = ctx.actor as StaffActor;
  const found = await ctx.db
    .select({
      id: sessions.id,
      device: sessions.userAgent,
      ip: sessions.ipAddress,
      startedAt: sessions.createdAt,
      lastSeenAt: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, id), hasNotEnded(ctx.now())))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id))
    .limit(MOST);
  return { sessions: found.map((session) => ({ ...session, current: session.id === sessionId })) };
}
