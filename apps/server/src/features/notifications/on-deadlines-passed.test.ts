import type { DepartmentId, GroupId, StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { aboutTicket, makeDeadline } from '#factories/deadlines';
import { makeShift } from '#factories/organisation';
import { makeStaff, makeStaffAs } from '#factories/staff';
import { departments, groupMembers, groups } from '#features/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { listNotices } from './list-notices.ts';

const app = useTestApp();

test('five hundred that breach at once are at most three notices for anybody', async () => {
  const owners = [await person(), await person()];
  const lead = await app.given((ctx) => makeStaffAs(ctx, 'lead'));
  await app.given((ctx) => makeShift(ctx, { staffId: lead.id }));
  await app.given(async (ctx) => {
    for (let made = 0; made < 500; made++) await makeDeadline(ctx, { ownerStaffId: owners[made % 2]! });
  });

  await app.passTime(60);
  await app.passTime(0);

  for (const id of [...owners, lead.id]) {
    const found = await inbox(id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
  }
  expect(told(await inbox(owners[0]!), 'deadline.breached')).toBe(250);
  expect(told(await inbox(lead.id), 'deadline.escalated')).toBe(500);
});

test('who owes it is warned, told when it is late, and no more once it is kept', async () => {
  const [me, subject] = [await person(), aboutTicket()];
  await app.given((ctx) =>
    makeDeadline(ctx, {
      ownerStaffId: me,
      subject,
      warnBeforeMinutes: 10,
      warnAt: new Date(ctx.now().getTime() + 50 * 60_000),
    }),
  );

  await app.passTime(50);
  expect(await inbox(me)).toMatchObject([
    { kind: 'deadline.warned', subject, facts: { promise: 'ticket.first-response' } },
  ]);

  await app.passTime(10);
  expect(await inbox(me)).toMatchObject([{ kind: 'deadline.breached' }, { kind: 'deadline.warned' }]);
});

test('what nobody has taken yet concerns the whole group, or the head of the department', async () => {
  const [one, other, head] = [await person(), await person(), await person()];
  const groupId = newId<GroupId>();
  const departmentId = newId<DepartmentId>();
  await app.given(async (ctx) => {
    await ctx.db.insert(groups).values({ id: groupId, name: '电话组' });
    await ctx.db.insert(groupMembers).values([one, other].map((staffId) => ({ groupId, staffId })));
    await ctx.db.insert(departments).values({ id: departmentId, name: '技术部', headId: head });
    await makeDeadline(ctx, { ownerGroupId: groupId, ownerStaffId: null });
    await makeDeadline(ctx, { ownerDepartmentId: departmentId, ownerStaffId: null });
  });

  await app.passTime(60);

  expect(await inbox(one)).toMatchObject([{ kind: 'deadline.breached' }]);
  expect(await inbox(other)).toMatchObject([{ kind: 'deadline.breached' }]);
  expect((await inbox(head)).map(({ kind }) => kind)).toContain('deadline.breached');
});

const person = async () => (await app.given(makeStaff)).id;

const inbox = async (id: StaffId) => (await listNotices(app.as(staffActor([], { id })), {})).notices;

function told(found: Awaited<ReturnType<typeof inbox>>, kind: 'deadline.breached' | 'deadline.escalated') {
  return found.reduce(
    (sum, notice) => sum + (notice.facts.counts?.[kind] ?? (notice.kind === kind ? notice.count : 0)),
    0,
  );
}
