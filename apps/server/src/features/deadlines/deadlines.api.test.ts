import type { CalendarId, PolicyId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeDeadline } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { officeHoursId } from './shipped-rules.ts';

const app = useTestApp();

test('a stranger is asked to sign in', async () => {
  await expect(app.api(anonymous).todos.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('a to-do says what it is about, who the customer is and where it is kept', async () => {
  const { id } = await app.given(makeStaff);
  const ticket = await ticketOf('王芳');
  await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: id, subject: `ticket:${ticket.id}` }));

  const { todos } = await app.api(staffActor(undefined, { id })).todos.list({});

  expect(todos).toMatchObject([
    {
      kind: 'ticket.first-response',
      about: { number: ticket.number, title: ticket.description, customerName: '王芳' },
    },
  ]);
  expect(todos[0]!.dueAt).toBeInstanceOf(Date);
});

test('a due time moved by hand is kept with who, why and from when', async () => {
  const lead = staffActor(undefined, { id: (await app.given((ctx) => makeStaff(ctx, { name: '李雷' }))).id });
  const ticket = await ticketOf('张伟');
  const subject = `ticket:${ticket.id}`;
  const { id: deadlineId, dueAt: from } = await app.given((ctx) => makeDeadline(ctx, { subject }));
  const dueAt = new Date(from.getTime() + 3_600_000);

  await app.api(lead).deadlines.move({ deadlineId, dueAt, reason: '客户要求改到下午' });

  const { deadlines } = await app.api(lead).deadlines.listOf({ subject });
  expect(deadlines).toMatchObject([
    {
      dueAt,
      moves: [{ fromAt: from, toAt: dueAt, why: 'by-hand', reason: '客户要求改到下午', byName: '李雷' }],
    },
  ]);
});

test.each([
  ['in the past', 'deadlines.in-the-past', {}, -1],
  ['when it is broken', 'deadlines.already-breached', { status: 'breached' }, 60],
  ['when it is kept', 'deadlines.no-longer-owed', { status: 'met', endedAt: new Date('2026-03-02') }, 60],
] as const)('no due time moves %s', async (_, reason, given, minutes) => {
  const subject = `ticket:${(await ticketOf('李静')).id}`;
  const { id: deadlineId } = await app.given((ctx) => makeDeadline(ctx, { subject, ...given }));
  const dueAt = new Date(app.runtime.now().getTime() + minutes * 60_000);
  const moving = app.api(staffActor()).deadlines.move({ deadlineId, dueAt, reason: '改约' });

  await expect(moving).rejects.toMatchObject({ code: 'REFUSED', data: { reason } });
});

test('a policy that is added is tried first, and its calendar decides when its promises are due', async () => {
  const admin = app.api(staffActor(undefined, { id: (await app.given(makeStaff)).id }));
  const id = newId<PolicyId>();
  const minutes = { minutes: 90, warnBeforeMinutes: 10 };
  await admin.policies.save({
    id,
    name: '高价值客户',
    conditions: { customerLevels: ['high-value'] },
    targets: { firstResponse: minutes, nextResponse: null, resolution: null, progressTold: null },
    hours: 'working',
    calendarId: officeHoursId,
    escalateEveryMinutes: 30,
  });

  const matter = { channel: 'phone', priority: 'normal', customerLevel: 'high-value' } as const;
  expect(await admin.policies.preview(matter)).toEqual({
    policyId: id,
    due: {
      firstResponse: new Date('2026-03-02T03:30:00Z'),
      nextResponse: null,
      resolution: null,
      progressTold: null,
    },
  });
  await admin.policies.archive({ id });
  expect((await admin.policies.preview(matter)).policyId).not.toBe(id);
});

test('policies are tried in the order one gives them, all of them', async () => {
  const admin = app.api(staffActor());
  const ids = (await admin.policies.list({})).policies.map((policy) => policy.id);

  await admin.policies.order({ ids: ids.toReversed() });
  expect((await admin.policies.list({})).policies.map((policy) => policy.id)).toEqual(ids.toReversed());
  await expect(admin.policies.order({ ids: ids.slice(1) })).rejects.toMatchObject({
    data: { reason: 'policies.order-outdated' },
  });
  await admin.policies.order({ ids });
});

test('a calendar that a policy uses stays; one without working time is refused', async () => {
  const admin = app.api(staffActor());
  const { calendars } = await admin.calendars.list({});
  const office = calendars.find(({ id }) => id === officeHoursId)!;

  await expect(admin.calendars.archive({ id: office.id })).rejects.toMatchObject({
    data: { reason: 'calendars.in-use' },
  });
  const empty = { ...office, id: newId<CalendarId>(), week: office.week.map(() => []) };
  await expect(admin.calendars.save(empty)).rejects.toMatchObject({
    data: { reason: 'calendars.no-working-time' },
  });
});

test('a month shows its days off, the days that make up for them, and own days', async () => {
  const admin = app.api(staffActor());
  const office = (await admin.calendars.list({})).calendars.find(({ id }) => id === officeHoursId)!;
  const { id: _, name: __, ...hours } = office;
  const morning = [{ opens: 540, closes: 720 }];

  const { days } = await admin.calendars.preview({
    ...hours,
    ownDays: { '2026-02-28': morning },
    month: '2026-02',
  });

  const of = (date: string) => days.find((day) => day.date === date);
  expect(days).toHaveLength(28);
  expect(of('2026-02-14')).toMatchObject({
    because: 'make-up-day',
    holiday: '春节',
    periods: [{ opens: 540 }],
  });
  expect(of('2026-02-17')).toMatchObject({ because: 'public-holiday', periods: [] });
  expect(of('2026-02-28')).toMatchObject({ because: 'own-day', periods: morning });
});

async function ticketOf(name: string) {
  const customer = await app.given((ctx) => makeCustomer(ctx, { name }));
  return app.given((ctx) => makeTicket(ctx, { customerId: customer.id }));
}
