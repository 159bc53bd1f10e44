import type { SessionId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { sessions } from '../tables.ts';

const MINUTE_MS = 60_000;

/** Notes that the session is in use, at most once a minute. */
export async function seeSession(ctx: Context, id: SessionId, seenAt: Date) {
  const now = ctx.now();
  if (Math.abs(now.getTime() - seenAt.getTime()) < MINUTE_MS) return;
  await ctx.transaction((ctx) => ctx.db.update(sessions).set({ updatedAt: now }).where(eq(sessions.id, id)));
}
