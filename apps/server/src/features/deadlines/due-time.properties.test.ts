import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCalendar, anyMoment } from './any-calendar.ts';
import { type Clock, lowerClock, pauseClock, raiseClock, resumeClock, startClock } from './due-time.ts';
import { DAY, MINUTE } from './local-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { workingTimeBetween } from './working-time.ts';

const anyMilliseconds = fc.integer({ min: 1, max: 20 * DAY });
const anyWarning = fc.option(fc.nat(3 * 24 * 60));
const anyTerms = fc.record({
  target: fc.oneof(
    fc.record({ milliseconds: anyMilliseconds }),
    fc.record({ workingDays: fc.integer({ min: 1, max: 10 }) }),
  ),
  warnBeforeMinutes: anyWarning,
});
const anySteps = fc.array(fc.nat(2 * DAY), { maxLength: 12 });

test('a promise is due when exactly its target has passed, and warned of neither before its start nor after', () => {
  fc.assert(
    fc.property(
      anyMoment,
      anyMilliseconds,
      anyWarning,
      anyCalendar,
      (now, milliseconds, warning, calendar) => {
        const clock = startClock({ target: { milliseconds }, warnBeforeMinutes: warning }, now, calendar);

        expect(workingTimeBetween(now, clock.dueAt, calendar)).toBe(milliseconds);
        expectWarningInTime(clock, calendar);
      },
    ),
  );
});

test('pause and resume add up: whatever the pauses, the time outside them is the target', () => {
  fc.assert(
    fc.property(anyMoment, anyMilliseconds, anySteps, anyCalendar, (start, milliseconds, steps, calendar) => {
      const terms = { target: { milliseconds }, warnBeforeMinutes: 30 };
      const { clock, now, spent } = pauseAndResume(startClock(terms, start, calendar), steps, calendar);

      expect(spent + workingTimeBetween(now, clock.dueAt, calendar)).toBe(milliseconds);
      expect(workingTimeBetween(start, clock.dueAt, calendar)).toBe(milliseconds + clock.pausedMilliseconds);
      expectWarningInTime(clock, calendar);
    }),
  );
});

test('resuming never breaches at once, nor makes due earlier', () => {
  fc.assert(
    fc.property(
      ...[anyMoment, anyTerms, fc.nat(20 * DAY), fc.nat(20 * DAY), anyCalendar],
      (start, terms, wait, pause, calendar) => {
        const clock = startClock(terms, start, calendar);
        const pausedAt = new Date(start.getTime() + wait);
        fc.pre(pausedAt < clock.dueAt);
        const now = new Date(pausedAt.getTime() + pause);

        const resumed = resumeClock(pauseClock(clock, pausedAt), now, calendar);

        expect(resumed.dueAt > now).toBe(true);
        expect(resumed.dueAt >= clock.dueAt).toBe(true);
      },
    ),
  );
});

test('raising never breaches at once and never makes due later; lowering never makes due earlier', () => {
  fc.assert(
    fc.property(
      ...[anyMoment, anyTerms, anyTerms, fc.nat(20 * DAY), anyCalendar],
      (start, terms, others, wait, calendar) => {
        const clock = startClock(terms, start, calendar);
        const now = new Date(start.getTime() + wait);

        const raised = raiseClock(clock, others, now, calendar);
        const lowered = lowerClock(clock, others, now, calendar);

        expect(raised.dueAt <= clock.dueAt).toBe(true);
        expect(lowered.dueAt >= clock.dueAt).toBe(true);
        if (now < clock.dueAt) expect(raised.dueAt > now).toBe(true);
        else expect([raised, lowered]).toEqual([clock, clock]);
        expectWarningInTime(raised, calendar);
        expectWarningInTime(lowered, calendar);
      },
    ),
  );
});

test('however often it is raised, a promise that was not overdue is due after the last time', () => {
  fc.assert(
    fc.property(
      ...[anyMoment, anyTerms, fc.array(fc.tuple(anyTerms, fc.nat(DAY))), anyCalendar],
      (start, terms, raises, calendar) => {
        let clock = startClock(terms, start, calendar);
        let now = start;
        for (const [higher, wait] of raises) {
          const next = new Date(now.getTime() + wait);
          if (next >= clock.dueAt) break;
          now = next;
          clock = raiseClock(clock, higher, now, calendar);
        }

        expect(clock.dueAt > now).toBe(true);
      },
    ),
  );
});

/** Pauses at one step and resumes at the next, for as long as it is not overdue. */
function pauseAndResume(start: Clock, steps: number[], calendar: WorkingCalendar) {
  let [clock, now, spent] = [start, start.startedAt, 0];
  for (const step of steps) {
    const next = new Date(now.getTime() + step);
    if (clock.status === 'running') {
      if (next >= clock.dueAt) break;
      spent += workingTimeBetween(now, next, calendar);
      clock = pauseClock(clock, next);
    } else {
      clock = resumeClock(clock, next, calendar);
    }
    now = next;
  }
  return { clock: resumeClock(clock, now, calendar), now, spent };
}

function expectWarningInTime(
  { startedAt, dueAt, warnAt, warnBeforeMinutes }: Clock,
  calendar: WorkingCalendar,
) {
  if (warnBeforeMinutes === null) {
    expect(warnAt).toBeNull();
    return;
  }
  const wholeTime = workingTimeBetween(startedAt, dueAt, calendar);
  expect(warnAt! >= startedAt && warnAt! <= dueAt).toBe(true);
  expect(workingTimeBetween(warnAt!, dueAt, calendar)).toBe(Math.min(wholeTime, warnBeforeMinutes * MINUTE));
}
