import { expect, test } from 'vitest';
import {
  type Clock,
  lowerClock,
  moveClock,
  pauseClock,
  raiseClock,
  resumeClock,
  startClock,
  startClockUntil,
} from './due-time.ts';
import { aroundTheClock, officeHours } from './working-calendar.ts';

const hours = (amount: number, warnBeforeMinutes: number | null = 10) => ({
  target: { milliseconds: amount * 3_600_000 },
  warnBeforeMinutes,
});

test.each([
  [
    'in clock hours',
    hours(4, 30),
    aroundTheClock,
    '2026-03-06T16:00',
    '2026-03-06T20:00',
    '2026-03-06T19:30',
  ],
  ['in working hours', hours(4, 30), officeHours, '2026-03-06T16:00', '2026-03-09T11:00', '2026-03-09T10:30'],
  [
    'warned of the day before',
    hours(4, 150),
    officeHours,
    '2026-03-06T16:00',
    '2026-03-09T11:00',
    '2026-03-06T17:30',
  ],
  [
    'warned of at the start',
    hours(1, 90),
    aroundTheClock,
    '2026-03-06T16:00',
    '2026-03-06T17:00',
    '2026-03-06T16:00',
  ],
  ['in seconds', hours(30 / 3600, null), aroundTheClock, '2026-03-06T16:00', '2026-03-06T16:00:30', null],
  [
    'in working days',
    { target: { workingDays: 3 }, warnBeforeMinutes: 60 },
    officeHours,
    ...(['2026-02-13T16:00', '2026-02-25T16:00', '2026-02-25T15:00'] as const),
  ],
  [
    'in working days, made on a Sunday: when that day closes',
    { target: { workingDays: 1 }, warnBeforeMinutes: 60 },
    officeHours,
    ...(['2026-03-08T06:00', '2026-03-09T18:00', '2026-03-09T17:00'] as const),
  ],
])('a promise %s', (_, terms, calendar, now, dueAt, warnAt) => {
  const clock = startClock(terms, at(now), calendar);

  expect(clock).toMatchObject({ status: 'running', dueAt: at(dueAt), warnAt: warnAt && at(warnAt) });
});

test('a promise for a named time is due then', () => {
  const clock = startClockUntil(at('2026-03-07T10:30'), 15, at('2026-03-06T16:00'), aroundTheClock);

  expect(clock).toMatchObject({ dueAt: at('2026-03-07T10:30'), warnAt: at('2026-03-07T10:15') });
});

test('a pause of working hours moves the due time by the working time it took', () => {
  const running = startClock(hours(4), at('2026-03-06T16:00'), officeHours);

  const paused = pauseClock(running, at('2026-03-06T17:00'));
  const resumed = resumeClock(paused, at('2026-03-09T12:00'), officeHours);

  expect(paused).toMatchObject({ status: 'paused', dueAt: running.dueAt });
  expect(resumed).toMatchObject({
    ...{ status: 'running', pausedAt: null, pausedMilliseconds: 4 * 3_600_000 },
    ...{ dueAt: at('2026-03-09T15:00'), warnAt: at('2026-03-09T14:50') },
  });
});

test('a pause outside working hours moves nothing', () => {
  const running = startClock(hours(4), at('2026-03-06T16:00'), officeHours);

  const resumed = resumeClock(
    pauseClock(running, at('2026-03-06T18:00')),
    at('2026-03-09T09:00'),
    officeHours,
  );

  expect(resumed).toEqual(running);
});

test('when only time after closing was left, a resumed promise has it again', () => {
  const running = startClockUntil(at('2026-03-06T20:00'), null, at('2026-03-06T16:00'), officeHours);

  const resumed = resumeClock(
    pauseClock(running, at('2026-03-06T19:00')),
    at('2026-03-07T08:00'),
    officeHours,
  );

  expect(resumed.dueAt).toEqual(at('2026-03-07T09:00'));
});

test('pausing twice is pausing once; resuming what runs changes nothing', () => {
  const running = startClock(hours(4), at('2026-03-06T10:00'), aroundTheClock);
  const paused = pauseClock(running, at('2026-03-06T11:00'));

  expect(pauseClock(paused, at('2026-03-06T12:00'))).toBe(paused);
  expect(resumeClock(running, at('2026-03-06T12:00'), aroundTheClock)).toBe(running);
});

test('a promise already overdue is not saved by a pause, whether noticed or not', () => {
  const running = startClock(hours(1), at('2026-03-06T10:00'), aroundTheClock);

  expect(pauseClock(running, at('2026-03-06T11:00'))).toBe(running);
});

test.each(['met', 'breached', 'cancelled'] as const)('nothing changes a promise that is %s', (status) => {
  const ended: Clock = { ...startClock(hours(1), at('2026-03-06T10:00'), aroundTheClock), status };
  const now = at('2026-03-06T10:30');

  expect(pauseClock(ended, now)).toBe(ended);
  expect(resumeClock(ended, now, aroundTheClock)).toBe(ended);
  expect(raiseClock(ended, hours(0.1), now, aroundTheClock)).toBe(ended);
  expect(lowerClock(ended, hours(24), now, aroundTheClock)).toBe(ended);
  expect(moveClock(ended, at('2026-03-09T10:00'), now, aroundTheClock)).toBe(ended);
});

test.each([
  ['soon after the start: the new target from now', '2026-03-06T11:00', '2026-03-06T12:00'],
  ['shortly before the old due: the old due', '2026-03-07T09:30', '2026-03-07T10:00'],
])('raised %s', (_, now, dueAt) => {
  const normal = startClock(hours(24), at('2026-03-06T10:00'), aroundTheClock);

  const raised = raiseClock(normal, hours(1, 20), at(now), aroundTheClock);

  expect(raised.dueAt).toEqual(at(dueAt));
  expect(raised.warnAt).toEqual(new Date(at(dueAt).getTime() - 20 * 60_000));
});

test('raised while waiting for the customer, it has its new target when the customer answers', () => {
  const paused = pauseClock(
    startClock(hours(24), at('2026-03-06T10:00'), aroundTheClock),
    at('2026-03-06T11:00'),
  );

  const raised = raiseClock(paused, hours(1), at('2026-03-06T18:00'), aroundTheClock);
  const resumed = resumeClock(raised, at('2026-03-09T09:00'), aroundTheClock);

  expect(resumed.dueAt).toEqual(at('2026-03-09T10:00'));
});

test('raised by mistake and lowered again, it is due as before', () => {
  const normal = startClock(hours(24), at('2026-03-06T10:00'), aroundTheClock);
  const waited = pauseClock(normal, at('2026-03-06T10:10'));
  const resumed = resumeClock(waited, at('2026-03-06T10:40'), aroundTheClock);

  const raised = raiseClock(resumed, hours(1), at('2026-03-06T11:00'), aroundTheClock);
  const lowered = lowerClock(raised, hours(24), at('2026-03-06T11:30'), aroundTheClock);

  expect(lowered).toEqual(resumed);
});

test('lowering never makes it due earlier, and never helps what is overdue', () => {
  const clock = startClock(hours(4), at('2026-03-06T10:00'), aroundTheClock);

  expect(lowerClock(clock, hours(1), at('2026-03-06T11:00'), aroundTheClock).dueAt).toEqual(clock.dueAt);
  expect(lowerClock(clock, hours(24), at('2026-03-06T14:00'), aroundTheClock)).toBe(clock);
});

test('moved to a named time, its warning moves too', () => {
  const clock = startClock(hours(4, 30), at('2026-03-06T10:00'), aroundTheClock);

  const moved = moveClock(clock, at('2026-03-07T09:00'), at('2026-03-06T11:00'), aroundTheClock);

  expect(moved).toMatchObject({ dueAt: at('2026-03-07T09:00'), warnAt: at('2026-03-07T08:30') });
});

test('moved while waiting for the customer, only the wait from then on is added', () => {
  const clock = startClock(hours(4), at('2026-03-06T10:00'), aroundTheClock);
  const paused = pauseClock(clock, at('2026-03-06T11:00'));

  const moved = moveClock(paused, at('2026-03-08T10:00'), at('2026-03-07T10:00'), aroundTheClock);
  const resumed = resumeClock(moved, at('2026-03-07T12:00'), aroundTheClock);

  expect(moved.dueAt).toEqual(at('2026-03-08T10:00'));
  expect(resumed.dueAt).toEqual(at('2026-03-08T12:00'));
  expect(resumed.pausedMilliseconds).toBe(25 * 3_600_000);
});

const at = (local: string) => new Date(`${local.padEnd(19, ':00')}+08:00`);
