import type { CalendarId, PolicyId } from '@huiyin/contract/ids';
import type { Label } from '@huiyin/contract/language';
import type { Policy, PolicyTarget } from '@huiyin/contract/policies';
import { officeHours } from './working-calendar.ts';

// Fixed ids, so that two processes that ship the rules at once make one of each.
export const officeHoursId = '0198a000-0000-7000-8000-0000000ca101' as CalendarId;

export const shippedCalendar = {
  id: officeHoursId,
  name: { zh: '办公时间', en: 'Office hours' },
  ...officeHours,
};

const hours = (count: number, warnBeforeMinutes: number): PolicyTarget => ({
  minutes: count * 60,
  warnBeforeMinutes,
});
const workingDays = (count: number, warnBeforeMinutes: number): PolicyTarget => ({
  workingDays: count,
  warnBeforeMinutes,
});

export interface ShippedPolicy extends Pick<Policy, 'conditions' | 'targets' | 'escalateEveryMinutes'> {
  id: PolicyId;
  name: Label;
}

/** The defaults of domain.md §3, in the order in which they are tried. */
export const shippedPolicies: readonly ShippedPolicy[] = [
  {
    id: '0198a000-0000-7000-8000-000000b01c01' as PolicyId,
    name: { zh: '回访问题·紧急', en: 'Problem found on a visit, urgent' },
    conditions: { sources: ['return-visit'], priorities: ['urgent'] },
    targets: {
      firstResponse: hours(2, 30),
      nextResponse: hours(2, 30),
      resolution: hours(24, 120),
      progressTold: hours(4, 30),
    },
    escalateEveryMinutes: 30,
  },
  {
    id: '0198a000-0000-7000-8000-000000b01c02' as PolicyId,
    name: { zh: '回访问题·一般', en: 'Problem found on a visit' },
    conditions: { sources: ['return-visit'] },
    targets: {
      firstResponse: hours(24, 240),
      nextResponse: hours(24, 240),
      resolution: workingDays(3, 240),
      progressTold: workingDays(1, 120),
    },
    escalateEveryMinutes: 60,
  },
  {
    id: '0198a000-0000-7000-8000-000000b01c03' as PolicyId,
    name: { zh: '紧急', en: 'Urgent' },
    conditions: { priorities: ['urgent'] },
    targets: {
      firstResponse: hours(1, 15),
      nextResponse: hours(1, 15),
      resolution: hours(24, 120),
      progressTold: hours(4, 30),
    },
    escalateEveryMinutes: 30,
  },
  {
    id: '0198a000-0000-7000-8000-000000b01c04' as PolicyId,
    name: { zh: '重要', en: 'Important' },
    conditions: { priorities: ['important'] },
    targets: {
      firstResponse: hours(4, 60),
      nextResponse: hours(4, 60),
      resolution: workingDays(3, 240),
      progressTold: workingDays(1, 120),
    },
    escalateEveryMinutes: 60,
  },
  {
    id: '0198a000-0000-7000-8000-000000b01c05' as PolicyId,
    name: { zh: '一般', en: 'Normal' },
    conditions: {},
    targets: {
      firstResponse: hours(24, 240),
      nextResponse: hours(24, 240),
      resolution: workingDays(7, 480),
      progressTold: null,
    },
    escalateEveryMinutes: 120,
  },
];
