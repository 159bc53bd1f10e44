import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCalendar, anyMoment } from './any-calendar.ts';
import { DAY } from './local-time.ts';
import { officeHours } from './working-calendar.ts';
import { addWorkingTime, isWorkingTime, nextWorkingMoment, workingTimeBetween } from './working-time.ts';

const anyDuration = fc.integer({ min: 0, max: 40 * DAY });

test('what is added lies between, whatever the zone, the periods and the summer time', () => {
  fc.assert(
    fc.property(anyMoment, anyDuration, anyCalendar, (start, duration, calendar) => {
      expect(workingTimeBetween(start, addWorkingTime(start, duration, calendar), calendar)).toBe(duration);
    }),
  );
});

test('what lies between leads, when added, to the end or to the working time before it', () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, anyCalendar, (one, other, calendar) => {
      const [from, to] = one < other ? [one, other] : [other, one];

      const between = workingTimeBetween(from, to, calendar);
      const end = addWorkingTime(from, between, calendar);

      expect(end <= to).toBe(true);
      expect(workingTimeBetween(end, to, calendar)).toBe(0);
    }),
  );
});

test('more time is never due earlier, nor is a later start', () => {
  fc.assert(
    fc.property(
      ...[anyMoment, anyDuration, fc.nat(DAY), fc.nat(30 * DAY), anyCalendar],
      (start, duration, more, wait, calendar) => {
        const due = addWorkingTime(start, duration, calendar);
        const afterWait = new Date(start.getTime() + wait);

        expect(addWorkingTime(start, duration + more, calendar) >= due).toBe(true);
        expect(addWorkingTime(afterWait, duration, calendar) >= due).toBe(true);
      },
    ),
  );
});

test('working time of two stretches is that of the whole, and never more than time', () => {
  fc.assert(
    fc.property(
      anyMoment,
      fc.nat(30 * DAY),
      fc.nat(30 * DAY),
      anyCalendar,
      (start, first, second, calendar) => {
        const middle = new Date(start.getTime() + first);
        const end = new Date(middle.getTime() + second);

        const whole = workingTimeBetween(start, end, calendar);

        expect(workingTimeBetween(start, middle, calendar) + workingTimeBetween(middle, end, calendar)).toBe(
          whole,
        );
        expect(whole).toBeLessThanOrEqual(first + second);
      },
    ),
  );
});

test('the next working moment is working time, and none lies before it', () => {
  fc.assert(
    fc.property(anyMoment, anyCalendar, (moment, calendar) => {
      const next = nextWorkingMoment(moment, calendar);

      expect(isWorkingTime(next, calendar)).toBe(true);
      expect(workingTimeBetween(moment, next, calendar)).toBe(0);
      expect(isWorkingTime(moment, calendar)).toBe(next.getTime() === moment.getTime());
    }),
  );
});

test('a working Saturday counts as much as any day of the week', () => {
  const makeUpDays = ['2025-09-28', '2025-10-11', '2026-02-14', '2026-02-28', '2026-05-09', '2026-10-10'];
  fc.assert(
    fc.property(fc.constantFrom(...makeUpDays), fc.integer({ min: 1, max: 9 * 60 }), (date, minutes) => {
      const opening = new Date(`${date}T09:00:00+08:00`);
      const due = addWorkingTime(opening, minutes * 60_000, officeHours);

      expect(due.getTime() - opening.getTime()).toBe(minutes * 60_000);
    }),
  );
});
