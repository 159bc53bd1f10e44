import type { ShiftId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { cancelShift } from './cancel-shift.ts';
import { copyWeek } from './copy-week.ts';
import { listShifts } from './list-shifts.ts';
import { planShift } from './plan-shift.ts';

const app = useTestApp();
const lead = () => app.as(staffActor());

test('a night shift ends on the next day, in the time zone of the company', async () => {
  const shift = await newShift({ begins: '22:00', ends: '06:00' });

  await planShift(lead(), shift);

  const { shifts } = await listShifts(lead(), { from: '2026-03-02' });
  expect(shifts).toEqual([
    {
      ...shift,
      staffName: '王芳',
      startsAt: new Date('2026-03-02T14:00:00Z'),
      endsAt: new Date('2026-03-02T22:00:00Z'),
    },
  ]);
});

test('planning again changes the shift, and two cannot begin together', async () => {
  const shift = await newShift({ day: '2026-04-06' });
  await planShift(lead(), shift);
  await planShift(lead(), { ...shift, kind: 'stand-by', ends: '20:00' });

  const again = planShift(lead(), { ...shift, id: newId<ShiftId>() });

  await expect(again).rejects.toMatchObject({ reason: 'roster.already-planned' });
  const { shifts } = await listShifts(lead(), { from: '2026-04-06' });
  expect(shifts).toMatchObject([{ kind: 'stand-by', ends: '20:00' }]);
});

test('two who change a shift at once keep what each changed; the same is refused to the second', async () => {
  const { id, ...was } = await newShift({ day: '2026-04-08' });
  await planShift(lead(), { id, ...was });

  await planShift(lead(), { id, ...was, ends: '20:00', was });
  await planShift(lead(), { id, ...was, kind: 'stand-by', was });

  const { shifts } = await listShifts(lead(), { from: '2026-04-08' });
  expect(shifts).toMatchObject([{ kind: 'stand-by', ends: '20:00' }]);
  await expect(planShift(lead(), { id, ...was, ends: '21:00', was })).rejects.toMatchObject({
    reason: 'settings.changed-meanwhile',
    about: ['ends'],
  });
});

test('nobody who has left is planned', async () => {
  const shift = await newShift();
  const { id } = await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() }));

  await expect(planShift(lead(), { ...shift, staffId: id })).rejects.toThrow('Not found');
});

test('a week is planned like another; what is there stays and a second copy adds nothing', async () => {
  const monday = await newShift({ day: '2026-05-04' });
  const sunday = await newShift({ day: '2026-05-10', begins: '20:00', ends: '02:00' });
  for (const shift of [monday, sunday]) await planShift(lead(), shift);
  await planShift(lead(), { ...monday, id: newId<ShiftId>(), day: '2026-05-11', ends: '12:00' });

  const first = await copyWeek(lead(), { from: '2026-05-04', to: '2026-05-11' });
  const second = await copyWeek(lead(), { from: '2026-05-04', to: '2026-05-11' });

  expect([first, second]).toEqual([{ planned: 1 }, { planned: 0 }]);
  const { shifts } = await listShifts(lead(), { from: '2026-05-11' });
  expect(shifts).toMatchObject([
    { day: '2026-05-11', ends: '12:00' },
    { day: '2026-05-17', startsAt: new Date('2026-05-17T12:00:00Z') },
  ]);
});

test('a cancelled shift is off the plan; asking twice is no fault', async () => {
  const shift = await newShift({ day: '2026-06-01' });
  await planShift(lead(), shift);

  await cancelShift(lead(), shift);
  await cancelShift(lead(), shift);

  expect(await listShifts(lead(), { from: '2026-06-01' })).toEqual({ shifts: [] });
});

async function newShift(given: { day?: string; begins?: string; ends?: string } = {}) {
  const { id: staffId } = await app.given(makeStaff);
  const hours = { day: '2026-03-02', begins: '09:00', ends: '18:00', ...given };
  return { id: newId<ShiftId>(), staffId, kind: 'shift' as const, ...hours };
}
