import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeDeadline } from '#factories/deadlines';
import { contextFor } from '#platform/context';
import { useTestApp } from '#testing/app';
import { cancelDeadlines } from './cancel-deadlines.ts';
import { meetDeadline } from './meet-deadline.ts';
import { pauseDeadlines } from './pause-deadlines.ts';
import { deadlines } from './tables.ts';

const app = useTestApp();

test('what is done in time is met and no longer owed', async () => {
  const { subject } = await app.given(makeDeadline);
  await app.passTime(30);

  const at = await app.given(async (ctx) => {
    await meetDeadline(ctx, { subject, kinds: ['ticket.first-response'] });
    return ctx.now();
  });
  await app.passTime(60);

  expect(await rowOf(subject)).toMatchObject({ status: 'met', settledAt: at, endedAt: at });
  expect(await app.eventNames()).not.toContain('deadline.breached');
});

test('what was done in time but written down later is met', async () => {
  const { subject, dueAt } = await app.given(makeDeadline);
  const at = new Date(dueAt.getTime() - 60_000);

  await later(2 * HOUR, (ctx) => meetDeadline(ctx, { subject, at }));

  expect(await rowOf(subject)).toMatchObject({ status: 'met', settledAt: at });
});

test('what is done too late is breached first, even when no loop has looked', async () => {
  const { subject, dueAt } = await app.given(makeDeadline);

  await later(2 * HOUR, (ctx) => meetDeadline(ctx, { subject }));

  const row = await rowOf(subject);
  expect(row).toMatchObject({ status: 'breached', settledAt: dueAt });
  expect(row.endedAt).not.toBeNull();
  expect(await app.eventNames()).toContain('deadline.breached');
});

test('a pause counts as kept', async () => {
  const { subject } = await app.given(makeDeadline);
  await app.given((ctx) => pauseDeadlines(ctx, { subject }));

  await later(2 * HOUR, (ctx) => meetDeadline(ctx, { subject }));

  expect(await rowOf(subject)).toMatchObject({ status: 'met', pausedAt: null });
});

test('what is cancelled is no longer owed; what was missed by then was missed', async () => {
  const inTime = await app.given(makeDeadline);
  const tooLate = await app.given(makeDeadline);

  await app.given((ctx) => cancelDeadlines(ctx, { subject: inTime.subject }));
  await later(2 * HOUR, (ctx) => cancelDeadlines(ctx, { subject: tooLate.subject }));

  expect(await rowOf(inTime.subject)).toMatchObject({ status: 'cancelled', settledAt: null });
  expect(await rowOf(tooLate.subject)).toMatchObject({ status: 'breached', settledAt: tooLate.dueAt });
});

const HOUR = 3_600_000;

/** As if it were so much later, and nobody had looked at what is due. */
function later(milliseconds: number, work: Parameters<typeof app.given>[0]) {
  const at = new Date(app.runtime.now().getTime() + milliseconds);
  return contextFor({ kind: 'system' }, { ...app.runtime, now: () => at }).transaction(work);
}

async function rowOf(subject: string) {
  const [found] = await app.runtime.db.select().from(deadlines).where(eq(deadlines.subject, subject));
  return found!;
}
