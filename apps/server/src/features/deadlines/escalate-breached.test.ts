import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeDeadline } from '#factories/deadlines';
import { makeShift } from '#factories/organisation';
import { makeStaff, makeStaffAs } from '#factories/staff';
import { departments } from '#features/staff';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { useTestApp } from '#testing/app';
import { meetDeadline } from './meet-deadline.ts';
import { deadlineEscalations } from './tables.ts';

const app = useTestApp();

test('a breach calls the lead on duty, and the supervisors when it is still owed an hour later', async () => {
  const lead = await app.given((ctx) => makeStaffAs(ctx, 'lead'));
  const supervisor = await app.given((ctx) => makeStaffAs(ctx, 'supervisor'));
  await app.given((ctx) => makeShift(ctx, { staffId: lead.id }));
  const { subject } = await app.given(makeDeadline);

  await app.passTime(59);
  expect(await called(subject)).toEqual([]);
  await app.passTime(1);
  expect(await called(subject)).toEqual([[lead.id]]);
  await app.passTime(59);
  expect(await called(subject)).toEqual([[lead.id]]);
  await app.passTime(1);
  expect(await called(subject)).toEqual([[lead.id], [supervisor.id]]);
  await app.passTime(600);
  expect(await called(subject)).toHaveLength(2);
});

test('what a department owes goes to its head; the head is not called to what is their own', async () => {
  const head = await app.given(makeStaff);
  const departmentId = await app.given((ctx) => makeDepartment(head.id, ctx));
  const ofDepartment = await app.given((ctx) => makeDeadline(ctx, { ownerDepartmentId: departmentId }));
  const ofHead = await app.given((ctx) =>
    makeDeadline(ctx, { ownerStaffId: head.id, ownerDepartmentId: departmentId }),
  );

  await app.passTime(60);

  expect(await called(ofDepartment.subject)).toEqual([[head.id]]);
  expect((await called(ofHead.subject)).flat()).not.toContain(head.id);
});

test('what is kept, even late, calls nobody further; who was called is let go', async () => {
  const { subject, id } = await app.given(makeDeadline);
  await app.passTime(60);

  await app.given((ctx) => meetDeadline(ctx, { subject }));
  await app.passTime(600);

  expect(await called(subject)).toHaveLength(1);
  const calls = await app.runtime.db
    .select()
    .from(deadlineEscalations)
    .where(eq(deadlineEscalations.deadlineId, id));
  expect(calls.every(({ endedAt }) => endedAt !== null)).toBe(true);
});

async function makeDepartment(headId: StaffId, ctx: Parameters<typeof makeStaff>[0]) {
  const id = newId<DepartmentId>();
  await ctx.db.insert(departments).values({ id, name: '技术部', headId });
  return id;
}

/** Whom each step called, in order. */
async function called(subject: string) {
  const found = await app.runtime.db
    .select()
    .from(events)
    .where(eq(events.subject, subject))
    .orderBy(events.position);
  return found
    .filter(({ name }) => name === 'deadline.escalated')
    .map(({ payload }) => (payload as { staffIds: StaffId[] }).staffIds);
}
