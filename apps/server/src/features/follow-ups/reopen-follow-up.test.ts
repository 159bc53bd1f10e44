import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import { reopenFollowUp } from './reopen-follow-up.ts';

const app = useTestApp();

test.each([
  ['done', completeFollowUp],
  ['cancelled', cancelFollowUp],
])('what was %s by mistake is owed as before', async (_, end) => {
  const [agent, followUp] = [await signedIn(), await app.given(makeFollowUp)];

  await end(agent, { followUpId: followUp.id });
  await reopenFollowUp(agent, { followUpId: followUp.id });

  const { deadlines, tickets } = app.api(agent.actor);
  const promised = await deadlines.listOf({ subject: `follow-up:${followUp.id}` });
  expect(promised.deadlines).toMatchObject([
    { status: 'running', dueAt: followUp.dueAt, settledAt: null, endedAt: null },
  ]);
  expect(await tickets.read({ ticketId: followUp.ticketId })).toMatchObject({
    nextFollowUpAt: followUp.dueAt,
  });
});

test('what was overdue stays so, and is not breached again', async () => {
  const [agent, followUp] = [await signedIn(), await app.given(makeFollowUp)];
  await app.passTime(61);

  await completeFollowUp(agent, { followUpId: followUp.id });
  await reopenFollowUp(agent, { followUpId: followUp.id });
  await app.passTime(1);

  const { auditLog, deadlines } = app.api(agent.actor);
  const subject = `follow-up:${followUp.id}`;
  expect((await deadlines.listOf({ subject })).deadlines).toMatchObject([
    { status: 'breached', endedAt: null },
  ]);
  expect((await auditLog.list({ subject, name: 'deadline.breached' })).rows).toHaveLength(1);
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
