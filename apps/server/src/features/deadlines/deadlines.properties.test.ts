import type { StaffId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { contextFor } from '#platform/context';
import { events } from '#platform/events';
import { useTestApp } from '#testing/app';
import { anyCalendar } from './any-calendar.ts';
import type { Terms } from './due-time.ts';
import { MINUTE } from './local-time.ts';
import { missOverdue } from './miss-overdue.ts';
import { pauseDeadlines } from './pause-deadlines.ts';
import { resumeDeadlines } from './resume-deadlines.ts';
import { retargetDeadlines } from './retarget-deadlines.ts';
import { forgetRules } from './rules-in-force.ts';
import { setDeadline } from './set-deadlines.ts';
import { officeHoursId } from './shipped-rules.ts';
import { calendars, deadlines } from './tables.ts';
import { warnDue } from './warn-due.ts';
import { aroundTheClock, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingTime, workingTimeBetween } from './working-time.ts';

const app = useTestApp();
let staffId: StaffId;
beforeAll(async () => {
  staffId = (await app.given(makeStaff)).id;
});

const anyMinutes = fc.integer({ min: 1, max: 300 });
const anyStep = fc.record({
  wait: fc.integer({ min: 0, max: 120 }),
  what: fc.oneof(
    fc.constantFrom({ kind: 'look' as const }, { kind: 'pause' as const }, { kind: 'resume' as const }),
    fc.record({ kind: fc.constant('raise' as const), minutes: anyMinutes }),
    fc.record({ kind: fc.constant('lower' as const), minutes: anyMinutes }),
  ),
});
const anyStory = fc.record({ minutes: anyMinutes, steps: fc.array(anyStep, { maxLength: 12 }) });

test('whatever happens to a promise: never breached before its time, never twice, never by being raised', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async ({ minutes, steps }) => {
      const { subject, at } = await promised({ minutes });
      const model = { dueAt: minutes, pausedAt: null as number | null, paused: 0, breached: false };
      let now = 0;
      for (const { wait, what } of steps) {
        now += wait;
        if (model.pausedAt === null && model.dueAt <= now) model.breached = true;
        await carryOut(at(now), subject, what);
        follow(model, what, now);

        const found = await rowOf(subject);
        expect(await breachesOf(subject)).toBe(found.status === 'breached' ? 1 : 0);
        if (what.kind === 'look') expect(found.status === 'breached').toBe(model.breached);
        if (!model.breached) expect(found.dueAt).toEqual(at(model.dueAt).now());
        if (what.kind === 'raise' && !model.breached) expect(found.status).not.toBe('breached');
      }
    }),
    { numRuns: 40 },
  );
});

test('in any calendar a promise is breached when exactly its time has passed, by however many processes', async () => {
  await fc.assert(
    fc.asyncProperty(anyCalendar, anyMinutes, async (calendar, minutes) => {
      await keepCalendar(calendar);
      const { subject, start } = await promised({ minutes, calendarId: officeHoursId });
      const due = addWorkingTime(start, minutes * MINUTE, calendar);

      await lookTogether(new Date(due.getTime() - 1));
      expect(await breachesOf(subject)).toBe(0);
      await lookTogether(due);
      await lookTogether(new Date(due.getTime() + 60 * MINUTE));

      expect(await breachesOf(subject)).toBe(1);
      expect(workingTimeBetween(start, (await rowOf(subject)).settledAt!, calendar)).toBe(minutes * MINUTE);
    }),
    { numRuns: 25 },
  );
});

test('a Saturday worked to make up for a holiday counts', async () => {
  await keepCalendar({
    ...aroundTheClock,
    timeZone: 'Asia/Shanghai',
    week: [[], day, day, day, day, day, []],
    publicHolidays: 'cn',
  });
  const friday = new Date('2026-02-13T09:00:00Z'); // 17:00; the 14th is worked for 春节

  const { subject } = await promised({ minutes: 120, calendarId: officeHoursId, start: friday });

  expect((await rowOf(subject)).dueAt).toEqual(new Date('2026-02-14T02:00:00Z'));
});

const day = [{ opens: 540, closes: 1080 }];

interface Promised {
  minutes: number;
  calendarId?: typeof officeHoursId;
  start?: Date;
}

async function promised({ minutes, calendarId, start = app.runtime.now() }: Promised) {
  const subject = aboutTicket();
  const at = (later: number) => contextAt(new Date(start.getTime() + later * MINUTE));
  const terms = { ...termsOf(minutes), calendarId: calendarId ?? null };
  await at(0).transaction((ctx) =>
    setDeadline(ctx, { kind: 'ticket.resolution', subject, owner: { staffId }, terms }),
  );
  return { subject, at, start };
}

const termsOf = (minutes: number): Terms & { calendarId: null } => ({
  target: { milliseconds: minutes * MINUTE },
  warnBeforeMinutes: 10,
  calendarId: null,
});

type Step = { kind: 'look' | 'pause' | 'resume' } | { kind: 'raise' | 'lower'; minutes: number };

async function carryOut(ctx: ReturnType<typeof contextAt>, subject: string, step: Step) {
  if (step.kind === 'look') return lookTogether(ctx.now());
  await ctx.transaction(async (ctx) => {
    if (step.kind === 'pause') return pauseDeadlines(ctx, { subject });
    if (step.kind === 'resume') return resumeDeadlines(ctx, { subject });
    const terms = { 'ticket.resolution': termsOf((step as { minutes: number }).minutes) };
    const why = step.kind === 'raise' ? 'priority-raised' : 'priority-lowered';
    return retargetDeadlines(ctx, { subject, terms, why });
  });
}

interface Model {
  dueAt: number;
  pausedAt: number | null;
  paused: number;
  breached: boolean;
}

/** The same in plain arithmetic: minutes since the start, around the clock. */
function follow(model: Model, step: Step, now: number) {
  if (model.breached) return;
  if (step.kind === 'pause') model.pausedAt ??= now;
  if (step.kind === 'resume' && model.pausedAt !== null) {
    model.dueAt += now - model.pausedAt;
    model.paused += now - model.pausedAt;
    model.pausedAt = null;
  }
  if (step.kind === 'raise') model.dueAt = Math.min(model.dueAt, (model.pausedAt ?? now) + step.minutes);
  if (step.kind === 'lower') model.dueAt = Math.max(model.dueAt, step.minutes + model.paused);
}

/** Two processes, each with its own memory, and one of them started anew. */
async function lookTogether(now: Date) {
  await Promise.all([contextAt(now), contextAt(now)].map((ctx) => missOverdue(ctx)));
  await warnDue(contextAt(now));
}

function contextAt(now: Date) {
  return contextFor({ kind: 'system' }, { ...app.runtime, facilities: new Map(), now: () => now });
}

async function keepCalendar({ week, ownDays, ...calendar }: WorkingCalendar) {
  const kept = {
    ...calendar,
    week: week.map((periods) => [...periods]),
    ownDays: Object.fromEntries(Object.entries(ownDays).map(([date, periods]) => [date, [...periods]])),
  };
  await app.given(async (ctx) => {
    await ctx.db
      .insert(calendars)
      .values({ id: officeHoursId, name: '办公时间', ...kept })
      .onConflictDoUpdate({ target: calendars.id, set: kept });
    forgetRules(ctx);
  });
}

async function rowOf(subject: string) {
  const [found] = await app.runtime.db.select().from(deadlines).where(eq(deadlines.subject, subject));
  return found!;
}

const breachesOf = (subject: string) =>
  app.runtime.db.$count(events, and(eq(events.subject, subject), eq(events.name, 'deadline.breached')));
