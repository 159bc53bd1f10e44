import type { Context } from '#platform/context';
import { startClock } from '../due-time.ts';
import { findTargets, type Matter } from '../find-targets.ts';
import type { DeadlineTerms } from '../new-deadline.ts';
import { calendarNamed } from '../rules-in-force.ts';

/** Which policy applies to such a ticket, and when its promises would be due were it opened now. */
export async function previewPolicy(ctx: Context, matter: Matter) {
  const targets = await findTargets(ctx, matter);
  return {
    policyId: targets.policyId,
    due: {
      firstResponse: await dueOf(ctx, targets.firstResponse),
      nextResponse: await dueOf(ctx, targets.nextResponse),
      resolution: await dueOf(ctx, targets.resolution),
      progressTold: await dueOf(ctx, targets.progressTold),
    },
  };
}

async function dueOf(ctx: Context, terms: DeadlineTerms | null): Promise<Date | null> {
  return terms && startClock(terms, ctx.now(), await calendarNamed(ctx, terms.calendarId)).dueAt;
}
