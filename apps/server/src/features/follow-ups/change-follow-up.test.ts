import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { openDeadlinesOf } from '#features/deadlines';
import { staffActor, useTestApp } from '#testing/app';
import { changeFollowUp } from './change-follow-up.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import type { FollowUp } from './tables.ts';

const app = useTestApp();
const LATER = new Date('2026-03-09T02:00:00Z');

test('another time moves its promise, which keeps the reason; the ticket tells of it', async () => {
  const [agent, followUp] = [await signedIn(), await app.given(makeFollowUp)];

  await changeFollowUp(agent, { followUpId: followUp.id, dueAt: LATER, reason: '客户下周才方便' });

  const { deadlines } = await app.api(agent.actor).deadlines.listOf({ subject: `follow-up:${followUp.id}` });
  expect(deadlines).toMatchObject([
    { dueAt: LATER, status: 'running', moves: [{ toAt: LATER, reason: '客户下周才方便' }] },
  ]);
  expect(await ticketOf(followUp)).toMatchObject({ nextFollowUpAt: LATER });
  expect(await lastLine(followUp)).toMatchObject({
    ...{ act: 'follow-up-changed', what: followUp.what, reasons: ['客户下周才方便'] },
    changes: [{ field: 'followUpAt', to: LATER.toISOString() }],
  });
});

test('one that is overdue is promised anew; the breach stays with who let it happen', async () => {
  const [agent, followUp] = [await signedIn(), await app.given(makeFollowUp)];
  const { id: staffId } = await app.given(makeStaff);
  await app.passTime(61);

  await changeFollowUp(agent, { followUpId: followUp.id, dueAt: LATER, staffId, reason: '换人跟进' });

  const subject = `follow-up:${followUp.id}`;
  const { deadlines } = await app.api(agent.actor).deadlines.listOf({ subject });
  expect(deadlines.map(({ status }) => status).sort()).toEqual(['breached', 'running']);
  expect(await openDeadlinesOf(agent, subject)).toMatchObject([{ ownerStaffId: staffId, dueAt: LATER }]);
});

test('another person owes it from then on; both are told', async () => {
  const [agent, followUp] = [await signedIn(), await app.given(makeFollowUp)];
  const { id: staffId } = await app.given(makeStaff);

  await changeFollowUp(agent, { followUpId: followUp.id, staffId });
  await app.passTime(0);

  expect(await openDeadlinesOf(agent, `follow-up:${followUp.id}`)).toMatchObject([{ ownerStaffId: staffId }]);
  expect(await kindsTold(staffId)).toEqual(['follow-up.planned']);
  expect(await kindsTold(followUp.staffId)).toEqual(['follow-up.changed']);
});

test('what a lead moves among the deadlines is due then', async () => {
  const followUp = await app.given(makeFollowUp);
  const agent = await signedIn();
  const [promised] = await openDeadlinesOf(agent, `follow-up:${followUp.id}`);

  const moved = { deadlineId: promised!.id, dueAt: LATER, reason: '客户出差' };
  await app.api(agent.actor).deadlines.move(moved);
  await app.passTime(0);

  expect(await ticketOf(followUp)).toMatchObject({ nextFollowUpAt: LATER });
  expect(await lastLine(followUp)).toMatchObject({ act: 'follow-up-changed', reasons: ['客户出差'] });
});

test('a time in the past, and what has ended, are refused', async () => {
  const [agent, { id: followUpId }] = [await signedIn(), await app.given(makeFollowUp)];

  await expect(
    changeFollowUp(agent, { followUpId, dueAt: new Date('2026-01-01'), reason: '改期' }),
  ).rejects.toMatchObject({ reason: 'follow-up.in-the-past' });
  await completeFollowUp(agent, { followUpId });
  await expect(changeFollowUp(agent, { followUpId, what: '再问一次' })).rejects.toMatchObject({
    reason: 'follow-up.ended',
  });
});

test('another time without a reason does not pass the contract', async () => {
  const { id: followUpId } = await app.given(makeFollowUp);

  const changing = app.api(staffActor()).followUps.change({ followUpId, dueAt: LATER });

  await expect(changing).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

const ticketOf = ({ ticketId }: FollowUp) => app.api(staffActor()).tickets.read({ ticketId });
const lastLine = async ({ ticketId }: FollowUp) =>
  (await app.api(staffActor()).tickets.timeline({ ticketId })).lines[0];
const kindsTold = async (id: FollowUp['staffId']) =>
  (await app.api(staffActor(undefined, { id })).notices.list({})).notices.map(({ kind }) => kind);
