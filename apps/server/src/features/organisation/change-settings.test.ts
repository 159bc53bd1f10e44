import { expect, test } from 'vitest';
import { makeShift } from '#factories/organisation';
import { system } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { changeSettings } from './change-settings.ts';
import { readSettings } from './read-settings.ts';
import { isOnDuty } from './roster/on-duty.ts';
import { setUpOrganisation } from './set-up.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());

test('another time zone moves the shifts to come', async () => {
  await expect(readSettings(administrator())).rejects.toThrow('Not found');
  await app.given((ctx) => setUpOrganisation(ctx, setUp));
  const { staffId } = await app.given((ctx) => makeShift(ctx, { begins: '09:00', ends: '18:00' }));
  const settings = { ...(await readSettings(administrator())), name: '回音商城' };

  const moved = { ...settings, timeZone: 'Asia/Tokyo', openToNetwork: true };
  await changeSettings(administrator(), moved);

  expect(await readSettings(administrator())).toEqual(moved);
  expect(await isOnDuty(app.as(system), staffId, new Date('2026-03-02T00:30:00Z'))).toBe(true);
  expect(await isOnDuty(app.as(system), staffId, new Date('2026-03-02T09:30:00Z'))).toBe(false);
});

test('two who change the settings at once keep what each changed; the same is refused to the second', async () => {
  const was = await readSettings(administrator());

  await changeSettings(administrator(), { ...was, name: '回音生活', was });
  await changeSettings(administrator(), { ...was, language: 'en', was });

  expect(await readSettings(administrator())).toEqual({ ...was, name: '回音生活', language: 'en' });
  await expect(changeSettings(administrator(), { ...was, name: '回声', was })).rejects.toMatchObject({
    reason: 'settings.changed-meanwhile',
    about: ['name'],
  });
});

const setUp = {
  organisationName: '回音',
  language: 'zh-CN' as const,
  timeZone: 'Asia/Shanghai',
  openToNetwork: false,
  name: '张三',
  email: 'zhang@example.com',
  password: 'correct horse battery',
};
