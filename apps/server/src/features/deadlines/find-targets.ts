import type { CustomerLevel } from '@huiyin/contract/customers';
import type { PolicyId } from '@huiyin/contract/ids';
import type { PolicyConditions, PolicyTarget, Promised } from '@huiyin/contract/policies';
import type { Channel, Nature, Priority, Source } from '@huiyin/contract/tickets';
import type { Context } from '#platform/context';
import { MINUTE } from './local-time.ts';
import type { DeadlineTerms } from './new-deadline.ts';
import { rulesInForce } from './rules-in-force.ts';
import type { policies } from './tables.ts';

/** What decides which policy applies to a ticket. */
export interface Matter {
  channel: Channel;
  priority: Priority;
  source?: Source;
  nature?: Nature | null;
  /** The category and those above it. */
  categoryIds?: readonly string[];
  customerLevel?: CustomerLevel | null;
}

export type Targets = Record<Promised, DeadlineTerms | null> & { policyId: PolicyId | null };

const nothing: Targets = {
  policyId: null,
  firstResponse: null,
  nextResponse: null,
  resolution: null,
  progressTold: null,
};

/** What the first policy that applies to such a ticket promises; null where it promises nothing. */
export async function findTargets(ctx: Context, matter: Matter): Promise<Targets> {
  const { policies } = await rulesInForce(ctx);
  const policy = policies.find(({ conditions }) => applies(conditions, matter));
  return policy ? targetsOf(policy) : nothing;
}

function applies(conditions: PolicyConditions, matter: Matter): boolean {
  const { channel, priority, source = 'contact', nature, categoryIds = [], customerLevel } = matter;
  return (
    holds(conditions.channels, channel) &&
    holds(conditions.priorities, priority) &&
    holds(conditions.sources, source) &&
    holds(conditions.natures, nature) &&
    holds(conditions.customerLevels, customerLevel) &&
    (conditions.categoryIds?.some((id) => categoryIds.includes(id)) ?? true)
  );
}

const holds = <T>(wanted: readonly T[] | undefined, is: T | null | undefined) =>
  wanted === undefined || (is != null && wanted.includes(is));

type Policy = Pick<
  typeof policies.$inferSelect,
  'id' | 'targets' | 'hours' | 'calendarId' | 'escalateEveryMinutes'
>;

function targetsOf({ id, targets, ...policy }: Policy): Targets {
  return {
    policyId: id,
    firstResponse: termsOf(targets.firstResponse, policy),
    nextResponse: termsOf(targets.nextResponse, policy),
    resolution: termsOf(targets.resolution, policy),
    progressTold: termsOf(targets.progressTold, policy),
  };
}

function termsOf(target: PolicyTarget | null, policy: Omit<Policy, 'id' | 'targets'>): DeadlineTerms | null {
  if (!target) return null;
  const { hours, calendarId, escalateEveryMinutes } = policy;
  const { warnBeforeMinutes } = target;
  return 'workingDays' in target
    ? { target: { workingDays: target.workingDays }, warnBeforeMinutes, calendarId, escalateEveryMinutes }
    : {
        target: { milliseconds: target.minutes * MINUTE },
        warnBeforeMinutes,
        calendarId: hours === 'working' ? calendarId : null,
        escalateEveryMinutes,
      };
}
