import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import type { FollowUp } from './tables.ts';

const app = useTestApp();

test('the promise is kept, and the ticket tells what came of it', async () => {
  const followUp = await app.given(makeFollowUp);
  const { followUps, deadlines, tickets } = app.api(staffActor(undefined, { id: followUp.staffId }));

  await followUps.complete({ followUpId: followUp.id, outcome: '已到账，客户确认' });

  const { ticketId } = followUp;
  expect((await followUps.listOf({ ticketId })).followUps).toMatchObject([
    { status: 'done', outcome: '已到账，客户确认', endedByName: '王芳' },
  ]);
  const promised = await deadlines.listOf({ subject: `follow-up:${followUp.id}` });
  expect(promised.deadlines).toMatchObject([{ status: 'met' }]);
  expect(await tickets.read({ ticketId })).toMatchObject({ nextFollowUpAt: null });
  expect((await tickets.timeline({ ticketId })).lines[0]).toMatchObject({
    ...{ act: 'follow-up-done', what: followUp.what, body: '已到账，客户确认' },
  });
});

test('whom it is planned for may say so without working on the ticket; others may not', async () => {
  const mine = await app.given(makeStaff);
  const followUp = await app.given((ctx) => makeFollowUp(ctx, { staffId: mine.id }));
  const reading = ['tickets.read', 'tickets.read-all'] as const;

  const other = app.as(staffActor(reading));
  await expect(completeFollowUp(other, { followUpId: followUp.id })).rejects.toThrow('Forbidden');
  await completeFollowUp(app.as(staffActor(reading, { id: mine.id })), { followUpId: followUp.id });

  expect(await statusOf(followUp)).toBe('done');
});

test('sending twice completes once; what was cancelled is not done', async () => {
  const [done, cancelled] = [await app.given(makeFollowUp), await app.given(makeFollowUp)];
  const agent = await signedIn();

  await completeFollowUp(agent, { followUpId: done.id, outcome: '已告知' });
  await completeFollowUp(agent, { followUpId: done.id });
  await cancelFollowUp(agent, { followUpId: cancelled.id });

  const { lines } = await app.api(agent.actor).tickets.timeline({ ticketId: done.ticketId });
  expect(lines.filter(({ act }) => act === 'follow-up-done')).toHaveLength(1);
  await expect(completeFollowUp(agent, { followUpId: cancelled.id })).rejects.toMatchObject({
    reason: 'follow-up.ended',
  });
});

test('it outlives the end of its ticket, for something may be left to do', async () => {
  const agent = await signedIn();
  const ticket = await app.given((ctx) => makeTicket(ctx, { status: 'open' }));
  const followUp = await app.given((ctx) => makeFollowUp(ctx, { ticketId: ticket.id }));
  const { tickets } = app.api(agent.actor);

  await tickets.resolve({ ticketId: ticket.id, solution: '已补发' });
  await tickets.close({ ticketId: ticket.id });
  expect(await statusOf(followUp)).toBe('open');

  await completeFollowUp(agent, { followUpId: followUp.id });
  expect(await statusOf(followUp)).toBe('done');
});

test('who leaves is seen to hold it', async () => {
  const { staffId } = await app.given(makeFollowUp);

  const { holdings } = await app.api(staffActor()).staff.holdings({ id: staffId });

  expect(holdings).toContainEqual({ kind: 'open-follow-ups', count: 1 });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

async function statusOf({ id, ticketId }: FollowUp) {
  const { followUps } = await app.api(staffActor()).followUps.listOf({ ticketId });
  return followUps.find((one) => one.id === id)?.status;
}
