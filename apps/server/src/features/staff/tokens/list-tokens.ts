import { and, desc, eq, isNull } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { isPermission } from '../roles/shipped-roles.ts';
import { apiTokens } from './tables.ts';

const MOST = 100;

/** One's tokens that are not revoked, the newest first; never their secret. */
export async function listTokens(ctx: Context) {
  const found = await ctx.db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scopes: apiTokens.scopes,
      madeAt: apiTokens.madeAt,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.staffId, staffIdOf(ctx.actor)), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.madeAt), desc(apiTokens.id))
    .limit(MOST);
  return { tokens: found.map((token) => ({ ...token, scopes: token.scopes.filter(isPermission) })) };
}
