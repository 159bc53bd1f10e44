import { atSetUp } from '#features/organisation';
import { holding } from '#features/staff';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeDeadlines } from './access.ts';
import { escalateBreached } from './escalate-breached.ts';
import { runningDeadlinesHeld } from './holdings.ts';
import { missOverdue } from './miss-overdue.ts';
import { refreshRules } from './rules-in-force.ts';
import { shipRules } from './ship-rules.ts';
import { warnDue } from './warn-due.ts';

export { calendarsRouter } from './calendars/router.ts';
export { cancelDeadlines } from './cancel-deadlines.ts';
export type { Deadline, Owner } from './deadline.ts';
export { deadlineKindRules, defineDeadlineKind } from './deadline-kinds.ts';
export { openDeadlinesOf } from './deadlines-of.ts';
export {
  deadlineBreached,
  deadlineEscalated,
  deadlineMoved,
  deadlinesBreached,
  deadlinesEscalated,
  deadlinesWarned,
  deadlineWarned,
} from './events.ts';
export { findTargets, type Matter, type Targets } from './find-targets.ts';
export { holdStep, type StepHolder } from './hold-step.ts';
export { DAY, dateOf, dayOf, instantOf, MINUTE, weekdayOf } from './local-time.ts';
export { meetDeadline } from './meet-deadline.ts';
export { missOverdueOf } from './miss-overdue.ts';
export type { DeadlineTerms, NewDeadline } from './new-deadline.ts';
export { oweAgain } from './owe-again.ts';
export { passDeadlines } from './pass-deadlines.ts';
export { pauseDeadlines } from './pause-deadlines.ts';
export { policiesRouter } from './policies/router.ts';
export { publicHolidayOn } from './public-holidays.ts';
export { resumeDeadlines } from './resume-deadlines.ts';
export { retargetDeadlines } from './retarget-deadlines.ts';
export { router, todosRouter } from './router.ts';
export { calendarNamed } from './rules-in-force.ts';
export { setDeadline, setDeadlines } from './set-deadlines.ts';
export { officeHoursId } from './shipped-rules.ts';
export { type About, describe, describeSubjects } from './subjects.ts';
export { calendars, deadlineMoves, deadlineStatusType, deadlines, policies } from './tables.ts';
export {
  aroundTheClock,
  isWorkingDay,
  officeHours,
  periodsOn,
  type WorkingCalendar,
} from './working-calendar.ts';
export { workingDayAfter } from './working-time.ts';

export const feature: Feature = {
  contributes: [contribute(atSetUp, shipRules), contribute(holding, runningDeadlinesHeld)],
  mayWatch: maySeeDeadlines,
  everySecond: [refreshRules, missOverdue, warnDue, escalateBreached],
};
