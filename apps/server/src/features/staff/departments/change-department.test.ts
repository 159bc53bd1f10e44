import type { DepartmentId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addDepartment } from './add-department.ts';
import { changeDepartment } from './change-department.ts';
import { closeDepartment } from './close-department.ts';
import type { WantedDepartment } from './department-fields.ts';
import { listDepartments } from './list-departments.ts';
import { reopenDepartment } from './reopen-department.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('a department has a place, a head and members; who has left is not shown', async () => {
  const [head, member, left] = [
    await app.given((ctx) => makeStaff(ctx, { name: '赵敏' })),
    await app.given((ctx) => makeStaff(ctx, { name: '李雷' })),
    await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() })),
  ];
  const service = await added({ name: '客服部', memberIds: [left.id] });
  const afterSales = await added({ name: '售后部' });

  await change(afterSales, { parentId: service.id, headId: head.id, memberIds: [member.id, head.id] });
  await change({ ...service, memberIds: [] }, { name: '客户服务部' });

  const { departments } = await listDepartments(administrator());
  expect(departments.find(({ id }) => id === afterSales.id)).toEqual({
    id: afterSales.id,
    name: '售后部',
    parentId: service.id,
    headId: head.id,
    headName: '赵敏',
    memberIds: expect.arrayContaining([head.id, member.id]),
    closedAt: null,
  });
  expect(departments.find(({ id }) => id === service.id)).toMatchObject({
    name: '客户服务部',
    memberIds: [],
  });
});

test('refuses a ring, a name in use, and people who are not there', async () => {
  const above = await added({ name: '总部' });
  const below = await added({ name: '分部', parentId: above.id });
  const belowItself = { reason: 'departments.below-itself' };

  await expect(change(above, { parentId: below.id })).rejects.toMatchObject(belowItself);
  await expect(change(above, { parentId: above.id })).rejects.toMatchObject(belowItself);
  await expect(change(above, { name: '分部' })).rejects.toMatchObject({ reason: 'departments.name-taken' });
  await expect(change(above, { headId: newId() })).rejects.toThrow('Not found');
  await expect(change(above, { parentId: newId() })).rejects.toThrow('Not found');
  await expect(change({ ...above, id: newId() }, {})).rejects.toThrow('Not found');
});

test('two who edit at once keep what each changed; the same is refused to the second, naming it', async () => {
  const [one, other, third] = [await person(), await person(), await person()];
  const read = await added({ name: '运营部', memberIds: [one, other] });

  await change(read, { name: '市场运营部', memberIds: [one, other, third] });
  await change(read, { headId: one, memberIds: [one] });

  const is = async () =>
    (await listDepartments(administrator())).departments.find(({ id }) => id === read.id);
  const both = { name: '市场运营部', headId: one, memberIds: expect.arrayContaining([one, third]) };
  expect(await is()).toMatchObject(both);
  expect((await is())!.memberIds).toHaveLength(2);
  await expect(change(read, { name: '活动运营部' })).rejects.toMatchObject({
    reason: 'departments.changed-meanwhile',
    about: ['name'],
  });
  expect(await is()).toMatchObject(both);
});

test('closes after its parts, and can be reopened', async () => {
  const above = await added({ name: '物流部' });
  const below = await added({ name: '仓储组', parentId: above.id });

  await expect(closeDepartment(administrator(), above)).rejects.toMatchObject({
    reason: 'departments.has-parts',
  });
  await closeDepartment(administrator(), below);
  await closeDepartment(administrator(), above);
  await reopenDepartment(administrator(), above);

  const { departments } = await listDepartments(administrator());
  const closed = new Map(departments.map(({ id, closedAt }) => [id, closedAt]));
  expect(closed.get(above.id)).toBeNull();
  expect(closed.get(below.id)).toBeInstanceOf(Date);
});

test('two moves at once cannot close a ring', async () => {
  const one = await added({ name: '甲部' });
  const other = await added({ name: '乙部' });

  const moves = await Promise.allSettled([
    change(one, { parentId: other.id }),
    change(other, { parentId: one.id }),
  ]);

  expect(moves.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { reason: 'departments.below-itself' } },
  ]);
});

const person = async () => (await app.given(makeStaff)).id;

/** Edits it as it was read. */
const change = ({ id, ...was }: WantedDepartment, wanted: Partial<WantedDepartment>) =>
  changeDepartment(administrator(), { id, ...was, ...wanted, was });

async function added(given: Partial<WantedDepartment>): Promise<WantedDepartment> {
  const wanted = {
    id: newId<DepartmentId>(),
    name: '部门',
    parentId: null,
    headId: null,
    memberIds: [],
    ...given,
  };
  await addDepartment(administrator(), wanted);
  return wanted;
}
