import { expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { useTestApp } from '#testing/app';
import { openDeadlinesOf } from './deadlines-of.ts';
import { retargetDeadlines } from './retarget-deadlines.ts';
import { setDeadline } from './set-deadlines.ts';
import { deadlineMoves } from './tables.ts';

const app = useTestApp();
const MINUTE = 60_000;

test('raised: due at the earlier of the old due time and now + new target, the reason kept', async () => {
  const subject = await promised(240);
  await app.passTime(30);

  await retarget(subject, 60, 'priority-raised', '客户再次催促');

  const [owed] = await owedOf(subject);
  expect(minutesUntil(owed!.dueAt)).toBe(60);
  const moves = await app.runtime.db.select().from(deadlineMoves);
  expect(moves).toMatchObject([{ deadlineId: owed!.id, why: 'priority-raised', reason: '客户再次催促' }]);
  expect(await app.eventNames()).toContain('deadline.moved');
});

test('raised when less is left than the new target gives: nothing moves', async () => {
  const subject = await promised(240);
  await app.passTime(220);

  await retarget(subject, 60, 'priority-raised');

  expect(minutesUntil((await owedOf(subject))[0]!.dueAt)).toBe(20);
});

test('lowered: due when the lower target would have it from the start', async () => {
  const subject = await promised(60);
  await app.passTime(30);

  await retarget(subject, 240, 'priority-lowered');

  expect(minutesUntil((await owedOf(subject))[0]!.dueAt)).toBe(210);
});

test('lowering never un-breaches, noticed or not', async () => {
  const subject = await promised(60);
  await app.passTime(61);

  await retarget(subject, 240, 'priority-lowered');

  expect(await owedOf(subject)).toMatchObject([{ status: 'breached' }]);
});

async function promised(minutes: number) {
  const subject = aboutTicket();
  await app.given(async (ctx) => {
    const { id: staffId } = await makeStaff(ctx);
    const kind = 'ticket.first-response';
    await setDeadline(ctx, { kind, subject, owner: { staffId }, terms: termsOf(minutes) });
  });
  return subject;
}

type Why = Parameters<typeof retargetDeadlines>[1]['why'];

const retarget = (subject: string, minutes: number, why: Why, reason?: string) =>
  app.given((ctx: TransactionContext) =>
    retargetDeadlines(ctx, {
      subject,
      terms: { 'ticket.first-response': termsOf(minutes) },
      why,
      ...(reason ? { reason } : {}),
    }),
  );

const termsOf = (minutes: number) => ({
  target: { milliseconds: minutes * MINUTE },
  warnBeforeMinutes: 15,
  calendarId: null,
});

const owedOf = (subject: string) => app.given((ctx) => openDeadlinesOf(ctx, subject));
const minutesUntil = (due: Date) => (due.getTime() - app.runtime.now().getTime()) / MINUTE;
