import type { GroupId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addGroup } from './add-group.ts';
import { changeGroup } from './change-group.ts';
import { closeGroup } from './close-group.ts';
import { listGroups } from './list-groups.ts';
import { reopenGroup } from './reopen-group.ts';

const app = useTestApp();
const supervisor = () => app.as(staffActor());

test('a group is named and given members', async () => {
  const [one, other] = [await app.given(makeStaff), await app.given(makeStaff)];
  const id = newId<GroupId>();
  await addGroup(supervisor(), { id, name: '电话组', memberIds: [one.id] });

  const was = { name: '电话组', memberIds: [one.id] };
  await changeGroup(supervisor(), { id, name: '热线组', memberIds: [other.id], was });

  const { groups } = await listGroups(supervisor());
  expect(groups).toEqual([{ id, name: '热线组', memberIds: [other.id], closedAt: null }]);
  await expect(
    changeGroup(supervisor(), { id, name: '热线组', memberIds: [newId()], was: { ...was, name: '热线组' } }),
  ).rejects.toThrow('Not found');
});

test('two who edit at once keep what each changed; the same is refused to the second', async () => {
  const [one, other] = [await app.given(makeStaff), await app.given(makeStaff)];
  const id = newId<GroupId>();
  const was = { name: '夜班组', memberIds: [one.id] };
  await addGroup(supervisor(), { id, ...was });

  await changeGroup(supervisor(), { id, ...was, name: '晚班组', was });
  await changeGroup(supervisor(), { id, ...was, memberIds: [one.id, other.id], was });

  const { groups } = await listGroups(supervisor());
  expect(groups.find((group) => group.id === id)).toMatchObject({ name: '晚班组' });
  expect(groups.find((group) => group.id === id)!.memberIds).toHaveLength(2);
  await expect(changeGroup(supervisor(), { id, ...was, name: '通宵组', was })).rejects.toMatchObject({
    reason: 'groups.changed-meanwhile',
    about: ['name'],
  });
});

test('the name of a closed group is free again', async () => {
  const id = newId<GroupId>();
  await addGroup(supervisor(), { id, name: '在线组', memberIds: [] });
  const namesake = { id: newId<GroupId>(), name: '在线组', memberIds: [] };

  await expect(addGroup(supervisor(), namesake)).rejects.toMatchObject({ reason: 'groups.name-taken' });
  await closeGroup(supervisor(), { id });
  await addGroup(supervisor(), namesake);
  await closeGroup(supervisor(), namesake);
  await reopenGroup(supervisor(), { id });

  const { groups } = await listGroups(supervisor());
  const closed = new Map(groups.map((group) => [group.id, group.closedAt !== null]));
  expect([closed.get(id), closed.get(namesake.id)]).toEqual([false, true]);
});
