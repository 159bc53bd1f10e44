import type { ApiTokenId } from '@huiyin/contract/ids';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { type Actor, anonymous } from '#platform/actor';
import type { Context } from '#platform/context';
import { hashToken } from '../links/link-token.ts';
import { staffActor } from '../sessions/staff-actor.ts';
import { apiTokens } from './tables.ts';

const MINUTE_MS = 60_000;

/** For whom a program with this token acts. */
export async function identifyToken(ctx: Context, token: string): Promise<Actor> {
  const [found] = await ctx.db
    .select()
    .from(apiTokens)
    .where(
      and(
        eq(apiTokens.tokenHash, hashToken(token)),
        isNull(apiTokens.revokedAt),
        gt(apiTokens.expiresAt, ctx.now()),
      ),
    );
  if (!found) return anonymous;
  await seeToken(ctx, found.id, found.lastUsedAt);
  return staffActor(ctx, found.staffId, { tokenId: found.id, scopes: found.scopes });
}

/** Notes that the token is in use, at most once a minute. */
async function seeToken(ctx: Context, id: ApiTokenId, usedAt: Date | null) {
  const now = ctx.now();
  if (usedAt && now.getTime() - usedAt.getTime() < MINUTE_MS) return;
  await ctx.transaction((ctx) =>
    ctx.db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id)),
  );
}
