import type { DepartmentId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeDeadline } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { departments } from '#features/staff';
import { newId } from '#platform/ids';
import { useTestApp } from '#testing/app';
import { holdStep } from './hold-step.ts';
import { passDeadlines } from './pass-deadlines.ts';
import { deadlines } from './tables.ts';

const app = useTestApp();

test('a breach counts against who owed it then; a successor does not inherit lateness', async () => {
  const [agent, successor] = [await app.given(makeStaff), await app.given(makeStaff)];
  const { subject } = await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: agent.id }));
  await app.passTime(60);

  await app.given((ctx) => passDeadlines(ctx, { subject, to: { staffId: successor.id } }));

  expect(await rowOf(subject)).toMatchObject({ ownerStaffId: successor.id, blamedStaffId: agent.id });
});

test('what was due before it was passed on counts against the one before, noticed or not', async () => {
  const [agent, successor] = [await app.given(makeStaff), await app.given(makeStaff)];
  const { subject } = await app.given((ctx) =>
    makeDeadline(ctx, { ownerStaffId: agent.id, dueAt: ctx.now() }),
  );

  await app.given((ctx) => passDeadlines(ctx, { subject, to: { staffId: successor.id } }));

  expect(await rowOf(subject)).toMatchObject({ status: 'breached', blamedStaffId: agent.id });
});

test('an agent who waits for a late department is not blamed; the department is', async () => {
  const agent = await app.given(makeStaff);
  const departmentId = newId<DepartmentId>();
  await app.given((ctx) => ctx.db.insert(departments).values({ id: departmentId, name: '物流部' }));
  const { subject } = await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: agent.id }));

  await app.given((ctx) => holdStep(ctx, { subject, holder: { departmentId } }));
  await app.passTime(60);

  const blamed = { blamedStaffId: null, blamedDepartmentId: departmentId };
  expect(await rowOf(subject)).toMatchObject({ status: 'breached', ownerStaffId: agent.id, ...blamed });
});

test('when the department has given the step back, it is the agent again', async () => {
  const agent = await app.given(makeStaff);
  const departmentId = newId<DepartmentId>();
  await app.given((ctx) => ctx.db.insert(departments).values({ id: departmentId, name: '售后部' }));
  const { subject } = await app.given((ctx) => makeDeadline(ctx, { ownerStaffId: agent.id }));

  await app.given((ctx) => holdStep(ctx, { subject, holder: { departmentId } }));
  await app.given((ctx) => holdStep(ctx, { subject, holder: null }));
  await app.passTime(60);

  expect(await rowOf(subject)).toMatchObject({ blamedStaffId: agent.id, blamedDepartmentId: null });
});

async function rowOf(subject: string) {
  const [found] = await app.runtime.db.select().from(deadlines).where(eq(deadlines.subject, subject));
  return found!;
}
