import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';
import { choosePresence } from './choose-presence.ts';
import { keepPresence } from './keep-presence.ts';
import { listPresence } from './list-presence.ts';
import { setCapacity } from './set-capacity.ts';

const app = useTestApp();
const everybody = () => app.as(staffActor());
const connectedTo = (...ids: StaffId[]) => ({ staffIds: () => ids, cut: () => undefined });

test('who opens the console is online, stays as chosen, and is offline a minute after leaving', async () => {
  const { id } = await app.given(makeStaff);
  expect(await presenceOf(id)).toBe('offline');

  await keepPresence(everybody(), connectedTo(id));
  expect(await presenceOf(id)).toBe('online');

  await choosePresence(app.as(staffActor(undefined, { id })), { presence: 'break' });
  await app.passTime(1);
  await keepPresence(everybody(), connectedTo(id));
  expect(await presenceOf(id)).toBe('break');

  await app.passTime(1);
  await keepPresence(everybody(), connectedTo());
  expect(await presenceOf(id)).toBe('break');
  await app.passTime(1);
  await keepPresence(everybody(), connectedTo());
  expect(await presenceOf(id)).toBe('offline');
});

test('capacity is set for each channel', async () => {
  const { id } = await app.given(makeStaff);

  await setCapacity(everybody(), { staffId: id, capacity: [{ channel: 'email', most: 9 }] });
  await setCapacity(everybody(), { staffId: id, capacity: [{ channel: 'chat', most: 3 }] });

  expect(await capacityOf(id)).toEqual([{ channel: 'chat', most: 3 }]);
});

test('of two who set capacity neither undoes what the other did, and the same channel is refused', async () => {
  const { id: staffId } = await app.given(makeStaff);
  const was = [{ channel: 'chat' as const, most: 3 }];
  await setCapacity(everybody(), { staffId, capacity: was });

  await setCapacity(everybody(), { staffId, was, capacity: [{ channel: 'chat', most: 5 }] });
  await setCapacity(everybody(), { staffId, was, capacity: [...was, { channel: 'email', most: 9 }] });

  const both = [
    { channel: 'chat', most: 5 },
    { channel: 'email', most: 9 },
  ];
  expect(await capacityOf(staffId)).toEqual(both);
  await expect(setCapacity(everybody(), { staffId, was, capacity: [] })).rejects.toMatchObject({
    reason: 'settings.changed-meanwhile',
    about: ['chat'],
  });
  expect(await capacityOf(staffId)).toEqual(both);
});

const capacityOf = async (id: StaffId) =>
  (await listPresence(everybody())).staff.find((one) => one.id === id)?.capacity;

const presenceOf = async (id: StaffId) =>
  (await listPresence(everybody())).staff.find((one) => one.id === id)?.presence;
