import type { ApiTokenId, StaffId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { tokenRevoked } from '../events.ts';
import { apiTokens } from './tables.ts';

/** Ends one of one's tokens at once. */
export function revokeToken(ctx: Context, { id }: { id: ApiTokenId }) {
  const staffId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    const [found] = await ctx.db
      .select()
      .from(apiTokens)
      .where(and(eq(apiTokens.id, id), eq(apiTokens.staffId, staffId)))
      .for('update');
    if (!found) throw new NotFound();
    if (found.revokedAt) return;
    await ctx.db.update(apiTokens).set({ revokedAt: ctx.now() }).where(eq(apiTokens.id, id));
    await ctx.publish(tokenRevoked, { staffId, apiTokenId: id });
  });
}

/** Ends every token of a person. */
export async function revokeTokensOf(ctx: TransactionContext, staffId: StaffId) {
  const revoked = await ctx.db
    .update(apiTokens)
    .set({ revokedAt: ctx.now() })
    .where(and(eq(apiTokens.staffId, staffId), isNull(apiTokens.revokedAt)))
    .returning({ apiTokenId: apiTokens.id });
  for (const { apiTokenId } of revoked) await ctx.publish(tokenRevoked, { staffId, apiTokenId });
}
