import { type ClosingRules, shippedClosingRules } from '@huiyin/contract/closing-rules';
import type { Context } from '#platform/context';
import { changedClosingRules } from './tables.ts';

/** The rules in force: those that an administrator changed, or the shipped ones. */
export async function readClosingRules(ctx: Context): Promise<ClosingRules> {
  const [changed] = await ctx.db
    .select({
      closesAfterHours: changedClosingRules.closesAfterHours,
      contentFrom: changedClosingRules.contentFrom,
      reopensWithinDays: changedClosingRules.reopensWithinDays,
    })
    .from(changedClosingRules);
  return changed ?? shippedClosingRules;
}
