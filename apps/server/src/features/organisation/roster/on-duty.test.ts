import { expect, test } from 'vitest';
import { makeShift } from '#factories/organisation';
import { makeStaff, makeStaffAs } from '#factories/staff';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { isOnDuty, leadOnDuty, staffOnDuty } from './on-duty.ts';

const app = useTestApp();
const at = (local: string) => new Date(`2026-03-${local}:00+08:00`);

test('escalation goes to the lead on duty, else to the next shift, else to a supervisor', async () => {
  const ctx = app.as(system);
  expect(await leadOnDuty(ctx, at('02T10:00'))).toBeNull();

  const supervisor = await app.given((ctx) => makeStaffAs(ctx, 'supervisor'));
  expect(await leadOnDuty(ctx, at('02T10:00'))).toBe(supervisor.id);

  const early = await app.given((ctx) => makeStaffAs(ctx, 'lead'));
  const late = await app.given((ctx) => makeStaffAs(ctx, 'lead'));
  await app.given((ctx) =>
    makeShift(ctx, { staffId: early.id, startsAt: at('02T08:00'), endsAt: at('02T16:00') }),
  );
  await app.given((ctx) =>
    makeShift(ctx, { staffId: late.id, startsAt: at('02T15:00'), endsAt: at('02T23:00') }),
  );

  expect(await leadOnDuty(ctx, at('02T10:00'))).toBe(early.id);
  expect(await leadOnDuty(ctx, at('02T15:30'))).toBe(early.id);
  expect(await leadOnDuty(ctx, at('02T16:00'))).toBe(late.id);
  expect(await leadOnDuty(ctx, at('01T04:00'))).toBe(early.id);
  expect(await leadOnDuty(ctx, at('03T04:00'))).toBe(supervisor.id);
});

test('an agent, a stand-by and whoever has left never lead', async () => {
  const agent = await app.given((ctx) => makeStaffAs(ctx, 'agent'));
  const standBy = await app.given((ctx) => makeStaffAs(ctx, 'lead'));
  const left = await app.given((ctx) => makeStaffAs(ctx, 'lead', { deactivatedAt: ctx.now() }));
  const hours = { startsAt: at('09T08:00'), endsAt: at('09T16:00') };
  await app.given((ctx) => makeShift(ctx, { staffId: agent.id, ...hours }));
  await app.given((ctx) => makeShift(ctx, { staffId: standBy.id, kind: 'stand-by', ...hours }));
  await app.given((ctx) => makeShift(ctx, { staffId: left.id, ...hours }));

  const lead = await leadOnDuty(app.as(system), at('09T10:00'));

  expect([agent.id, standBy.id, left.id]).not.toContain(lead);
});

test('on duty is whose shift covers the moment', async () => {
  const { id } = await app.given(makeStaff);
  await app.given((ctx) => makeShift(ctx, { staffId: id, startsAt: at('20T22:00'), endsAt: at('21T06:00') }));
  const ctx = app.as(system);

  expect(await isOnDuty(ctx, id, at('21T05:59'))).toBe(true);
  expect(await isOnDuty(ctx, id, at('21T06:00'))).toBe(false);
  expect(await staffOnDuty(ctx, at('21T01:00'))).toEqual([id]);
});
