import type { CalendarId } from '@huiyin/contract/ids';
import {
  type Policy,
  type PolicyConditions,
  type PolicyTarget,
  type Promised,
  promises,
} from '@huiyin/contract/policies';

export type Unit = 'minutes' | 'hours' | 'working-days';

/** A target as one types it; without an amount nothing is promised. */
export interface TargetFields {
  amount: number | null;
  unit: Unit;
  warnBeforeMinutes: number | null;
}

/** What the form holds: conditions and targets side by side, so that each has its field. */
export type PolicyFields = Record<Promised, TargetFields> & {
  name: string;
  hours: Policy['hours'];
  calendarId: CalendarId | undefined;
  escalateEveryMinutes: number;
} & { [Condition in keyof PolicyConditions]?: PolicyConditions[Condition] };

const conditions = ['channels', 'sources', 'natures', 'categoryIds', 'priorities', 'customerLevels'] as const;

export function fieldsOf(policy: Policy): PolicyFields {
  const { name, hours, calendarId, escalateEveryMinutes, targets } = policy;
  return {
    name,
    hours,
    calendarId,
    escalateEveryMinutes,
    ...policy.conditions,
    ...(Object.fromEntries(promises.map((promise) => [promise, targetFieldsOf(targets[promise])])) as Record<
      Promised,
      TargetFields
    >),
  };
}

export const newPolicyFields = (calendarId: CalendarId | undefined): PolicyFields => ({
  name: '',
  hours: 'clock',
  calendarId,
  escalateEveryMinutes: 60,
  firstResponse: { amount: 4, unit: 'hours', warnBeforeMinutes: 60 },
  nextResponse: { amount: 4, unit: 'hours', warnBeforeMinutes: 60 },
  resolution: { amount: 3, unit: 'working-days', warnBeforeMinutes: 240 },
  progressTold: { amount: null, unit: 'working-days', warnBeforeMinutes: null },
});

export function policyOf(fields: PolicyFields): Omit<Policy, 'id'> {
  const held = conditions.filter((condition) => (fields[condition]?.length ?? 0) > 0);
  return {
    name: fields.name,
    hours: fields.hours,
    calendarId: fields.calendarId as CalendarId,
    escalateEveryMinutes: fields.escalateEveryMinutes,
    conditions: Object.fromEntries(held.map((condition) => [condition, fields[condition]])),
    targets: {
      firstResponse: targetOf(fields.firstResponse),
      nextResponse: targetOf(fields.nextResponse),
      resolution: targetOf(fields.resolution),
      progressTold: targetOf(fields.progressTold),
    },
  };
}

export function targetFieldsOf(target: PolicyTarget | null): TargetFields {
  if (!target) return { amount: null, unit: 'hours', warnBeforeMinutes: null };
  const { warnBeforeMinutes } = target;
  if ('workingDays' in target) return { amount: target.workingDays, unit: 'working-days', warnBeforeMinutes };
  return target.minutes % 60 === 0
    ? { amount: target.minutes / 60, unit: 'hours', warnBeforeMinutes }
    : { amount: target.minutes, unit: 'minutes', warnBeforeMinutes };
}

function targetOf({ amount, unit, warnBeforeMinutes }: TargetFields): PolicyTarget | null {
  if (amount === null) return null;
  if (unit === 'working-days') return { workingDays: amount, warnBeforeMinutes };
  return { minutes: unit === 'hours' ? amount * 60 : amount, warnBeforeMinutes };
}
