import type { FollowUp } from './tables.ts';

type Plan = Pick<FollowUp, 'what' | 'dueAt' | 'staffId'>;

/** What differs between two plans, as a ticket's story tells it. */
export function changesOf(before: Plan, now: Plan) {
  return [
    { field: 'followUpAt', from: before.dueAt.toISOString(), to: now.dueAt.toISOString() },
    { field: 'followUpStaffId', from: before.staffId, to: now.staffId },
    { field: 'followUpWhat', from: before.what, to: now.what },
  ].filter(({ from, to }) => from !== to);
}
