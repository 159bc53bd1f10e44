import type { FollowUpId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { openDeadlinesOf } from '#features/deadlines';
import { openTicket } from '#features/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { listFollowUpsOf } from './list-follow-ups-of.ts';
import { planFollowUp } from './plan-follow-up.ts';

const app = useTestApp();
const TOMORROW = new Date('2026-03-03T02:30:00Z');

test('one plans it for oneself or for a colleague, and its ticket says when the next is due', async () => {
  const [me, colleague] = [await signedIn(), await app.given((ctx) => makeStaff(ctx, { name: '李娜' }))];
  const { id: ticketId } = await app.given(makeTicket);

  await planFollowUp(me, { ticketId, ...plan({ dueAt: new Date('2026-03-04T01:00:00Z') }) });
  await planFollowUp(me, { ticketId, ...plan({ what: '催仓库', staffId: colleague.id }) });

  expect((await listFollowUpsOf(me, { ticketId })).followUps).toMatchObject([
    { what: '催仓库', staffName: '李娜', plannedByName: '张敏', dueAt: TOMORROW, status: 'open' },
    { what: '核对是否到账', staffName: '张敏', mayChange: true },
  ]);
  expect(await ticketOf(me, ticketId)).toMatchObject({ nextFollowUpAt: TOMORROW });
});

test('it is promised: warned of before its time, and breached once', async () => {
  const me = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  const dueAt = new Date(me.now().getTime() + 60 * 60_000);
  const planned = plan({ dueAt });

  await planFollowUp(me, { ticketId, ...planned });

  const subject = `follow-up:${planned.id}`;
  const [promised] = await openDeadlinesOf(me, subject);
  expect(promised).toMatchObject({ kind: 'follow-up', dueAt, warnBeforeMinutes: 15 });
  await app.passTime(50);
  await app.passTime(11);
  await app.passTime(61);
  const happened = await app.api(staffActor()).auditLog.list({ subject });
  expect(happened.rows.map(({ name }) => name).sort()).toMatchObject([
    'deadline.breached',
    'deadline.warned',
  ]);
});

test('the story of the ticket tells of it', async () => {
  const me = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  const planned = plan();

  await planFollowUp(me, { ticketId, ...planned });

  const { lines } = await apiOf(me).tickets.timeline({ ticketId });
  expect(lines[0]).toMatchObject({
    ...{ act: 'follow-up-planned', subject: planned.id, what: '核对是否到账' },
    changes: [{ to: TOMORROW.toISOString() }, { to: staffOf(me) }],
  });
});

test('sending twice plans once, even after its time', async () => {
  const me = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  const planned = plan({ dueAt: new Date(me.now().getTime() + 60_000) });

  await planFollowUp(me, { ticketId, ...planned });
  await app.passTime(5);
  await planFollowUp(me, { ticketId, ...planned });

  expect((await listFollowUpsOf(me, { ticketId })).followUps).toHaveLength(1);
  const { id: otherId } = await app.given(makeTicket);
  await expect(planFollowUp(me, { ticketId: otherId, ...planned })).rejects.toThrow('Not found');
});

test('a time that has passed is refused', async () => {
  const { id: ticketId } = await app.given(makeTicket);
  const planning = planFollowUp(await signedIn(), { ticketId, ...plan({ dueAt: new Date('2026-03-01') }) });

  await expect(planning).rejects.toMatchObject({ reason: 'follow-up.in-the-past', about: ['dueAt'] });
});

test('who has left, or may not see a restricted ticket, is not given one', async () => {
  const me = await signedIn();
  const left = await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() }));
  const outsider = await app.given(makeStaff);
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [staffOf(me)] }));

  await expect(planFollowUp(me, { ticketId, ...plan({ staffId: left.id }) })).rejects.toMatchObject({
    reason: 'ticket.handler-left',
  });
  await expect(planFollowUp(me, { ticketId, ...plan({ staffId: outsider.id }) })).rejects.toMatchObject({
    reason: 'follow-up.person-may-not-see',
  });
});

test('what comes along with a ticket is planned in the same step, once', async () => {
  const me = await signedIn();
  const ticket = newTicket({ followUp: plan() });

  await openTicket(me, ticket);
  await openTicket(me, ticket);

  expect((await listFollowUpsOf(me, { ticketId: ticket.id })).followUps).toMatchObject([
    { what: '核对是否到账', staffName: '张敏', dueAt: TOMORROW },
  ]);
  const past = newTicket({ followUp: plan({ dueAt: new Date('2026-03-01') }) });
  await expect(openTicket(me, past)).rejects.toMatchObject({ reason: 'follow-up.in-the-past' });
  await expect(ticketOf(me, past.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a colleague it is planned for is told', async () => {
  const [me, colleague] = [await signedIn(), await app.given(makeStaff)];
  const { id: ticketId } = await app.given(makeTicket);

  await planFollowUp(me, { ticketId, ...plan({ staffId: colleague.id }) });
  await planFollowUp(me, { ticketId, ...plan() });
  await app.passTime(0);

  const told = await app.api(staffActor(undefined, { id: colleague.id })).notices.list({});
  expect(told.notices).toMatchObject([
    {
      ...{ kind: 'follow-up.planned', path: `/tickets/${ticketId}` },
      facts: { by: '张敏', title: '核对是否到账', dueAt: TOMORROW.toISOString() },
    },
  ]);
  expect((await apiOf(me).notices.list({})).notices).toEqual([]);
});

const plan = (given: object = {}) => ({
  id: newId<FollowUpId>(),
  what: '核对是否到账',
  dueAt: TOMORROW,
  ...given,
});

type Me = Awaited<ReturnType<typeof signedIn>>;

async function signedIn() {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '张敏' }));
  return app.as(staffActor(undefined, { id }));
}

const apiOf = ({ actor }: Me) => app.api(actor);
const ticketOf = (me: Me, ticketId: Parameters<typeof planFollowUp>[1]['ticketId']) =>
  apiOf(me).tickets.read({ ticketId });
const staffOf = ({ actor }: Me) => (actor as ReturnType<typeof staffActor>).id;
