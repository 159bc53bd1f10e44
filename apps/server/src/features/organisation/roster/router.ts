import { api, runs } from '#platform/api';
import { cancelShift } from './cancel-shift.ts';
import { copyWeek } from './copy-week.ts';
import { listOnDuty, listShifts } from './list-shifts.ts';
import { planShift } from './plan-shift.ts';

export const rosterRouter = api.roster.router({
  week: api.roster.week.handler(runs(listShifts)),
  onDuty: api.roster.onDuty.handler(runs(listOnDuty)),
  plan: api.roster.plan.handler(runs(planShift)),
  cancel: api.roster.cancel.handler(runs(cancelShift)),
  copyWeek: api.roster.copyWeek.handler(runs(copyWeek)),
});
