import { personalPlaces } from '#features/customers';
import { holding } from '#features/staff';
import { followUpPlanning } from '#features/tickets';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeFollowUps } from './access.ts';
import { describeFollowUps } from './describe-follow-ups.ts';
import { openFollowUpsHeld } from './holdings.ts';
import { importFollowUps, withdrawFollowUps } from './import-follow-ups.ts';
import { followUpNoticeKinds } from './notices/notice-kinds.ts';
import { onFollowUpCancelled, onFollowUpChanged } from './notices/on-follow-up-changed.ts';
import { onFollowUpPlanned } from './notices/on-follow-up-planned.ts';
import { onDeadlineMoved } from './on-deadline-moved.ts';
import { onStaffDeactivated } from './on-staff-deactivated.ts';
import { onTicketRestricted } from './on-ticket-restricted.ts';
import { personalInFollowUps } from './personal-places.ts';
import { planAlong } from './plan-follow-up.ts';
import { followUpDeadlineKind } from './promise.ts';

export { cancelFollowUp } from './cancel-follow-up.ts';
export { changeFollowUp } from './change-follow-up.ts';
export { completeFollowUp } from './complete-follow-up.ts';
export { followUpSubjectsOf } from './follow-up-subjects-of.ts';
export { planFollowUp } from './plan-follow-up.ts';
export { readTime } from './read-time.ts';
export { router } from './router.ts';
export { followUps } from './tables.ts';
export { whatRemains } from './what-remains.ts';

export const feature: Feature = {
  mayWatch: maySeeFollowUps,
  contributes: [
    contribute(personalPlaces, personalInFollowUps),
    contribute(followUpPlanning, {
      plan: planAlong,
      planEach: importFollowUps,
      withdraw: withdrawFollowUps,
    }),
    contribute(holding, openFollowUpsHeld),
    followUpDeadlineKind,
    describeFollowUps,
    ...followUpNoticeKinds,
  ],
  listeners: [
    onFollowUpPlanned,
    onFollowUpChanged,
    onFollowUpCancelled,
    onDeadlineMoved,
    onTicketRestricted,
    onStaffDeactivated,
  ],
};
