import type { RoleId } from '@huiyin/contract/ids';
import { and, eq, isNotNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeStaffAs } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { deactivate } from '../accounts/deactivate.ts';
import { staff, staffRoles } from '../tables.ts';
import { addRole } from './add-role.ts';
import { changeRole } from './change-role.ts';
import { listRoles } from './list-roles.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('a role allows from now on what it is changed to, and counts its holders', async () => {
  await app.given((ctx) => makeStaffAs(ctx, 'inspector'));
  const { id } = await role('inspector');

  await changeRole(administrator(), { id, name: '质检组', permissions: ['staff.read', 'staff.read'] });

  const found = (await listRoles(administrator())).roles.find((one) => one.id === id);
  expect(found).toMatchObject({ name: '质检组', permissions: ['staff.read'], holders: 1 });
  expect(await app.eventNames()).toContain('role.changed');
});

test('two who edit a role at once keep what each gave and took', async () => {
  const { id, code: _, holders: __, ...was } = await role('lead');
  const change = (wanted: Partial<typeof was>) => changeRole(administrator(), { id, ...was, ...wanted, was });

  await change({ name: '组长', permissions: [...was.permissions, 'audit-log.read'] });
  await change({ permissions: was.permissions.slice(1) });

  expect(await role('lead')).toMatchObject({
    name: '组长',
    permissions: [...was.permissions.slice(1), 'audit-log.read'],
  });
  await expect(change({ name: '班长' })).rejects.toMatchObject({ reason: 'settings.changed-meanwhile' });
});

test('a role of our own stands behind the shipped ones, and only once', async () => {
  const wanted = { id: newId<RoleId>(), name: '实习客服', permissions: ['tickets.read' as const] };

  await addRole(administrator(), wanted);
  await addRole(administrator(), wanted);

  const { roles } = await listRoles(administrator());
  expect(roles.at(-1)).toMatchObject({ ...wanted, code: null, holders: 0 });
  await expect(addRole(administrator(), { ...wanted, id: newId<RoleId>() })).rejects.toMatchObject({
    reason: 'roles.name-taken',
  });
});

test('somebody who has joined can always manage accounts', async () => {
  const only = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));
  await app.given((ctx) => makeStaffAs(ctx, 'system-administrator', { joinedAt: null }));
  const { id, name } = await role('system-administrator');

  await expect(changeRole(administrator(), { id, name, permissions: [] })).rejects.toMatchObject({
    reason: 'staff.last-administrator',
  });
  await expect(deactivate(administrator(), { id: only.id })).rejects.toMatchObject({
    reason: 'staff.last-administrator',
  });
});

test('of administrators who are all shut off at once one stays', async () => {
  const { id } = await role('system-administrator');
  const holders = await app.runtime.db
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(and(eq(staffRoles.roleId, id), isNotNull(staff.joinedAt)));
  const another = await app.given((ctx) => makeStaffAs(ctx, 'system-administrator'));

  const tried = await Promise.allSettled(
    [...holders, another].map(({ id }) => deactivate(administrator(), { id })),
  );

  expect(tried.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { reason: 'staff.last-administrator' } },
  ]);
});

const role = async (code: string) =>
  (await listRoles(administrator())).roles.find((one) => one.code === code)!;
