import type { StaffId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { apiTokens } from './tables.ts';

/** Ends every token of a person. */
export async function revokeTokensOf(ctx: TransactionContext, staffId: StaffId) {
  await ctx.db
    .update(apiTokens)
    .set({ revokedAt: ctx.now() })
    .where(and(eq(apiTokens.staffId, staffId), isNull(apiTokens.revokedAt)));
}
