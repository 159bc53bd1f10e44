import { type ClosingRules, shippedClosingRules } from '@huiyin/contract/closing-rules';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { closingRulesChanged } from '../events.ts';
import { changedClosingRules } from './tables.ts';

/**
 * Says when matters are over from now on, on top of what others changed since; what was resolved before closes when it
 * would have.
 */
export function changeClosingRules(ctx: Context, { was, ...wanted }: ClosingRules & { was?: ClosingRules }) {
  return ctx.transaction(async (ctx) => {
    await ctx.db.insert(changedClosingRules).values(shippedClosingRules).onConflictDoNothing();
    const [kept] = await ctx.db.select().from(changedClosingRules).for('update');
    const { only: _, ...from } = kept!;
    const to = mergeSetting({ was, wanted, is: from });
    await ctx.db.update(changedClosingRules).set(to);
    await ctx.publish(closingRulesChanged, { from, to });
  });
}
