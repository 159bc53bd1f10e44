import type { Context } from './context.ts';
import { defineFacility } from './facility.ts';

/** Whether this actor may hear of a subject such as `ticket:0198…` or `ticket`; null when it is not ours. */
export type MayWatch = (ctx: Context, subject: string) => Promise<boolean | null>;

/** The same, asked of every feature. */
export const mayWatch = defineFacility(({ watchers }) => async (ctx: Context, subject: string) => {
  for (const asked of watchers) {
    const answer = await asked(ctx, subject);
    if (answer !== null) return answer;
  }
  return false;
});
