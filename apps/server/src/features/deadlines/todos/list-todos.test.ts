import type { DepartmentId, GroupId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { aboutTicket, makeDeadline } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { departments, groups } from '#features/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { meetDeadline } from '../meet-deadline.ts';
import { pauseDeadlines } from '../pause-deadlines.ts';
import { deadlineEscalations, deadlines } from '../tables.ts';
import { listTodos } from './list-todos.ts';

const app = useTestApp();
const MINUTE = 60_000;
const inMinutes = (minutes: number) => new Date(app.runtime.now().getTime() + minutes * MINUTE);

test('all that one owes, oneself or through a group or department or as called to help, by due time', async () => {
  const { me, groupId, departmentId, other } = await people();
  const owed = async (given: Parameters<typeof makeDeadline>[1]) =>
    (await app.given((ctx) => makeDeadline(ctx, given))).id;

  const mine = await owed({ ownerStaffId: me.id, dueAt: inMinutes(40) });
  const ofGroup = await owed({ ownerGroupId: groupId, dueAt: inMinutes(20) });
  const ofDepartment = await owed({ ownerDepartmentId: departmentId, dueAt: inMinutes(30) });
  await owed({ ownerStaffId: other.id, ownerGroupId: groupId, ownerDepartmentId: departmentId });
  const called = await owed({ ownerStaffId: other.id, dueAt: inMinutes(-10), status: 'breached' });
  await app.given((ctx) =>
    ctx.db
      .insert(deadlineEscalations)
      .values({ deadlineId: called, staffId: me.id, step: 1, calledAt: ctx.now() }),
  );

  const { todos, next } = await listTodos(app.as(me), {});

  expect(todos.map(({ id, through }) => [id, through])).toEqual([
    [called, 'escalation'],
    [ofGroup, 'group'],
    [ofDepartment, 'department'],
    [mine, 'me'],
  ]);
  expect(next).toBeNull();
});

test('what is kept or waits for the customer is not in the list; what is broken stays until it is kept', async () => {
  const { me } = await people();
  const [kept, paused, broken] = [aboutTicket(), aboutTicket(), aboutTicket()];
  for (const subject of [kept, paused, broken]) {
    await app.given((ctx) => makeDeadline(ctx, { subject, ownerStaffId: me.id }));
  }

  await app.given((ctx) => meetDeadline(ctx, { subject: kept }));
  await app.given((ctx) => pauseDeadlines(ctx, { subject: paused }));
  await app.passTime(61);

  const { todos } = await listTodos(app.as(me), {});
  expect(todos).toMatchObject([{ subject: broken, status: 'breached' }]);
});

test('counts what is past due, due within an hour and due today; pages go on where the last ended', async () => {
  const { me } = await people();
  const due = [-5, 30, 60, 90, ...Array.from({ length: 60 }, (_, index) => 60 * 24 + index)];
  await app.given(async (ctx) => {
    for (const minutes of due) await makeDeadline(ctx, { ownerStaffId: me.id, dueAt: inMinutes(minutes) });
  });

  const first = await listTodos(app.as(me), {});
  const second = await listTodos(app.as(me), { after: first.next! });

  expect(first.counts).toEqual({ breached: count(1), withinHour: count(2), today: count(4) });
  expect([first.todos.length, second.todos.length]).toEqual([50, 14]);
  expect(new Set([...first.todos, ...second.todos].map(({ id }) => id)).size).toBe(64);
  expect(second).toMatchObject({ next: null, counts: null });
});

test('a count ends at 999', async () => {
  const { me } = await people();
  const {
    id: _,
    subject: __,
    ...rest
  } = await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: me.id }));
  await app.given((ctx) =>
    ctx.db
      .insert(deadlines)
      .values(Array.from({ length: 1_200 }, () => ({ ...rest, id: newId<never>(), subject: aboutTicket() }))),
  );

  const { counts } = await listTodos(app.as(me), {});

  expect(counts).toMatchObject({ today: { count: 999, more: true }, breached: count(0) });
});

async function people() {
  const groupId = newId<GroupId>();
  const departmentId = newId<DepartmentId>();
  const [{ id }, other] = [await app.given(makeStaff), await app.given(makeStaff)];
  await app.given(async (ctx) => {
    await ctx.db.insert(groups).values({ id: groupId, name: '在线一组' });
    await ctx.db.insert(departments).values({ id: departmentId, name: '技术部', headId: id });
  });
  return { me: staffActor(undefined, { id, groupIds: [groupId] }), groupId, departmentId, other };
}

const count = (of: number) => ({ count: of, more: false });
