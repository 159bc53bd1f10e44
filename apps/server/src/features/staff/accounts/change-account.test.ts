import { expect, test } from 'vitest';
import { makeStaff, makeStaffAs } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { listRoles } from '../roles/list-roles.ts';
import { changeAccount } from './change-account.ts';
import { listAccounts, readAccount } from './list-accounts.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());
const nothing = { roleIds: [], departmentIds: [], groupIds: [] };

test('an account gets other names and roles', async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'agent'));
  const lead = (await listRoles(administrator())).roles.find(({ code }) => code === 'lead')!;
  const names = { name: '韩梅梅', email: 'Han@example.com', userName: 'Han' };

  await changeAccount(administrator(), { id, ...names, ...nothing, roleIds: [lead.id, lead.id] });

  expect(await readAccount(administrator(), { id })).toMatchObject({
    ...names,
    email: 'han@example.com',
    roleIds: [lead.id],
    status: 'active',
  });
});

test('two who change an account at once keep what each changed; the same is refused to the second', async () => {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, 'agent'));
  const lead = (await listRoles(administrator())).roles.find(({ code }) => code === 'lead')!;
  const { name, email, userName, roleIds } = await readAccount(administrator(), { id });
  const was = { name, email, userName, ...nothing, roleIds };

  await changeAccount(administrator(), { id, ...was, name: '李雷', was });
  await changeAccount(administrator(), { id, ...was, roleIds: [...roleIds, lead.id], was });
  await changeAccount(administrator(), { id, ...was, roleIds: [], was });

  expect(await readAccount(administrator(), { id })).toMatchObject({ name: '李雷', roleIds: [lead.id] });
  await expect(changeAccount(administrator(), { id, ...was, name: '李磊', was })).rejects.toMatchObject({
    reason: 'settings.changed-meanwhile',
    about: ['name'],
  });
});

test('the last administrator keeps the role', async () => {
  const { id, name, email } = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));

  const change = changeAccount(administrator(), { id, name, email, userName: null, ...nothing });

  await expect(change).rejects.toMatchObject({ reason: 'staff.last-administrator' });
});

test('roles that are not there are refused', async () => {
  const { id, name, email } = await app.given(makeStaff);
  const wanted = { id, name, email, userName: null, ...nothing };

  await expect(changeAccount(administrator(), { ...wanted, roleIds: [newId()] })).rejects.toThrow(
    'Not found',
  );
  await expect(changeAccount(administrator(), { ...wanted, id: newId() })).rejects.toThrow('Not found');
});

test('accounts are found by words, state and role, page after page by name', async () => {
  const many = Array.from({ length: 56 }, (_, index) => `测试${String(index).padStart(2, '0')}`);
  many.push(...['测试陈敏', '测试李雷', '测试王芳', '测试张三']);
  for (const name of many.toReversed()) await app.given((ctx) => makeStaff(ctx, { name }));
  await app.given((ctx) => makeStaff(ctx, { name: '测试离职', deactivatedAt: ctx.now() }));
  await app.given((ctx) => makeStaff(ctx, { name: '测试邀请', joinedAt: null }));
  const query = { words: '测试', status: 'active' as const };

  const first = await listAccounts(administrator(), query);
  const second = await listAccounts(administrator(), { ...query, after: first.next! });

  expect([...first.accounts, ...second.accounts].map(({ name }) => name)).toEqual(many);
  expect(second.next).toBeNull();
  expect(await listAccounts(administrator(), { words: '测试', status: 'invited' })).toMatchObject({
    accounts: [{ name: '测试邀请', joinedAt: null }],
  });
  expect((await listAccounts(administrator(), { words: '100%' })).accounts).toEqual([]);
});
