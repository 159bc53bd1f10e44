import type { RoleId, StaffId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeStaff, makeStaffAs } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { type staff, staffRoles } from '../tables.ts';
import { addRole } from './add-role.ts';
import { listRoles } from './list-roles.ts';
import { removeRole } from './remove-role.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('a role that nobody holds is removed, and can be added again as it was', async () => {
  const role = await added();

  await removeRole(administrator(), role);
  expect(await roleIds()).not.toContain(role.id);
  await addRole(administrator(), role);

  expect(await roleIds()).toContain(role.id);
});

test('while people hold it, it is refused with their names until it is taken from them too', async () => {
  const role = await added();
  const holder = await holderOf(role.id, { name: '韩梅' });
  const deactivatedAt = administrator().now();
  const left = await holderOf(role.id, { name: '李雷', deactivatedAt });

  await expect(removeRole(administrator(), role)).rejects.toMatchObject({
    reason: 'roles.held',
    about: ['韩梅'],
  });
  await removeRole(administrator(), { ...role, fromHolders: true });

  expect(await app.runtime.db.$count(staffRoles, eq(staffRoles.roleId, role.id))).toBe(0);
  const { rows } = await app.api(staffActor()).auditLog.list({ subject: `role:${role.id}` });
  expect(rows[0]).toMatchObject({ name: 'role.removed', details: { name: role.name } });
  expect(rows[0]!.details.staffIds).toEqual(expect.arrayContaining([holder, left]));
});

test('a shipped role stays, and so does the last who can manage accounts', async () => {
  await app.given((ctx) => makeStaffAs(ctx, 'agent'));
  const shipped = (await listRoles(administrator())).roles.find(({ code }) => code === 'agent')!;
  await expect(removeRole(administrator(), shipped)).rejects.toMatchObject({ reason: 'roles.shipped' });

  const only = await added({ permissions: ['staff.manage'] });
  await holderOf(only.id);
  await expect(removeRole(administrator(), { ...only, fromHolders: true })).rejects.toMatchObject({
    reason: 'staff.last-administrator',
  });
  await expect(removeRole(administrator(), { id: newId() })).rejects.toThrow('Not found');
});

async function added({ permissions = ['tickets.read'] }: { permissions?: Permission[] } = {}) {
  const role = { id: newId<RoleId>(), name: newId(), permissions };
  await addRole(administrator(), role);
  return role;
}

async function holderOf(roleId: RoleId, given: Partial<typeof staff.$inferInsert> = {}): Promise<StaffId> {
  return app.given(async (ctx) => {
    const { id } = await makeStaff(ctx, given);
    await ctx.db.insert(staffRoles).values({ staffId: id, roleId });
    return id;
  });
}

const roleIds = async () => (await listRoles(administrator())).roles.map(({ id }) => id);
