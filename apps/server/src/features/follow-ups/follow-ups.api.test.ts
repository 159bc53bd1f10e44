import type { FollowUpId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { maySeeFollowUps } from './access.ts';

const app = useTestApp();

test('reading a ticket does not allow planning for it', async () => {
  const { id: ticketId } = await app.given(makeTicket);
  const reader = app.api(staffActor(['tickets.read', 'tickets.read-all']));

  const planning = reader.followUps.plan({ ticketId, ...plan() });

  await expect(planning).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(app.api(anonymous).followUps.listOf({ ticketId })).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
  });
});

test('what is planned stands among the to-dos of whom it is for, and leads to the ticket', async () => {
  const { id } = await app.given(makeStaff);
  const { id: ticketId, number } = await app.given(makeTicket);
  const api = app.api(staffActor(undefined, { id }));

  await api.followUps.plan({ ticketId, ...plan() });

  expect((await api.todos.list({})).todos).toMatchObject([
    { kind: 'follow-up', about: { number, title: '催仓库' }, screen: `/tickets/${ticketId}` },
  ]);
});

test('a plan is understood as one writes it', async () => {
  const { followUps } = app.api(staffActor());

  expect(await followUps.readPlan({ text: '明天10:30 催仓库' })).toEqual({
    at: new Date('2026-03-03T02:30:00Z'),
    phrase: '明天10:30',
    what: '催仓库',
    otherwise: new Date('2026-03-03T01:00:00Z'),
  });
  expect(await followUps.readPlan({ text: '无' })).toMatchObject({ at: null, phrase: '', what: '' });
});

test('only who sees the ticket hears of changes', async () => {
  const { id } = await app.given(makeFollowUp);
  const subject = `follow-up:${id}`;

  expect(await maySeeFollowUps(app.as(staffActor()), subject)).toBe(true);
  expect(await maySeeFollowUps(app.as(staffActor(['tickets.read'])), subject)).toBe(false);
  expect(await maySeeFollowUps(app.as(staffActor()), 'ticket:1')).toBe(null);
});

const plan = () => ({ id: newId<FollowUpId>(), what: '催仓库', dueAt: new Date('2026-03-03T02:30:00Z') });
