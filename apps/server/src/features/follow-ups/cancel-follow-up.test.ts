import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { cancelFollowUp } from './cancel-follow-up.ts';

const app = useTestApp();

test('nothing is owed any more, and whose it was is told', async () => {
  const followUp = await app.given(makeFollowUp);
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '李娜' }));
  const { deadlines, tickets } = app.api(staffActor(undefined, { id }));

  const { ticketId } = followUp;
  await cancelFollowUp(app.as(staffActor(undefined, { id })), {
    followUpId: followUp.id,
    reason: '客户撤回申请',
  });
  await app.passTime(90);

  const promised = await deadlines.listOf({ subject: `follow-up:${followUp.id}` });
  expect(promised.deadlines).toMatchObject([{ status: 'cancelled' }]);
  expect((await tickets.timeline({ ticketId })).lines[0]).toMatchObject({
    ...{ act: 'follow-up-cancelled', reasons: ['客户撤回申请'] },
  });
  const told = await app.api(staffActor(undefined, { id: followUp.staffId })).notices.list({});
  expect(told.notices).toMatchObject([{ kind: 'follow-up.changed', facts: { by: '李娜' } }]);
});
