import { api, runs } from '#platform/api';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { changeFollowUp } from './change-follow-up.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import { listFollowUpsOf } from './list-follow-ups-of.ts';
import { planFollowUp } from './plan-follow-up.ts';
import { readPlan } from './read-plan.ts';
import { reopenFollowUp } from './reopen-follow-up.ts';

export const router = api.followUps.router({
  listOf: api.followUps.listOf.handler(runs(listFollowUpsOf)),
  readPlan: api.followUps.readPlan.handler(runs(readPlan)),
  plan: api.followUps.plan.handler(runs(planFollowUp)),
  change: api.followUps.change.handler(runs(changeFollowUp)),
  complete: api.followUps.complete.handler(runs(completeFollowUp)),
  cancel: api.followUps.cancel.handler(runs(cancelFollowUp)),
  reopen: api.followUps.reopen.handler(runs(reopenFollowUp)),
});
