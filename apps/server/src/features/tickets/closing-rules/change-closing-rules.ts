import type { ClosingRules } from '@huiyin/contract/closing-rules';
import type { Context } from '#platform/context';
import { closingRulesChanged } from '../events.ts';
import { readClosingRules } from './read-closing-rules.ts';
import { changedClosingRules } from './tables.ts';

/** Says when matters are over from now on; what was resolved before closes when it would have. */
export function changeClosingRules(ctx: Context, wanted: ClosingRules) {
  return ctx.transaction(async (ctx) => {
    const from = await readClosingRules(ctx);
    await ctx.db
      .insert(changedClosingRules)
      .values(wanted)
      .onConflictDoUpdate({ target: changedClosingRules.only, set: wanted });
    await ctx.publish(closingRulesChanged, { from, to: wanted });
  });
}
