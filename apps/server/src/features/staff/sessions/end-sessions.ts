import type { SessionId, StaffId } from '@huiyin/contract/ids';
import { and, eq, ne } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { sessionEnded } from '../events.ts';
import { sessions } from '../tables.ts';

/** Ends a person's sessions, all or all but one; each process then closes their sockets. */
export async function endSessions(ctx: TransactionContext, staffId: StaffId, except?: SessionId | null) {
  const ended = await ctx.db
    .delete(sessions)
    .where(and(eq(sessions.userId, staffId), except ? ne(sessions.id, except) : undefined))
    .returning({ sessionId: sessions.id });
  for (const { sessionId } of ended) await ctx.publish(sessionEnded, { staffId, sessionId });
}
