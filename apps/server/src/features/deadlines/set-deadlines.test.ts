import { expect, test } from 'vitest';
import { aboutTicket } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { useTestApp } from '#testing/app';
import { openDeadlinesOf } from './deadlines-of.ts';
import { findTargets } from './find-targets.ts';
import { pauseDeadlines } from './pause-deadlines.ts';
import { setDeadline, setDeadlines } from './set-deadlines.ts';

const app = useTestApp();

test('the promises of a new ticket are due as its policy says, warned of before', async () => {
  const subject = aboutTicket();

  const owed = await app.given(async (ctx) => {
    const { id: staffId } = await makeStaff(ctx);
    const targets = await findTargets(ctx, { channel: 'phone', priority: 'urgent' });
    await setDeadlines(ctx, [
      { kind: 'ticket.first-response', subject, owner: { staffId }, terms: targets.firstResponse! },
      { kind: 'ticket.resolution', subject, owner: { staffId }, terms: targets.resolution! },
    ]);
    return openDeadlinesOf(ctx, subject);
  });

  expect(owed).toMatchObject([
    { kind: 'ticket.first-response', status: 'running', dueAt: inMinutes(60), warnAt: inMinutes(45) },
    { kind: 'ticket.resolution', status: 'running', dueAt: inMinutes(24 * 60), warnAt: inMinutes(22 * 60) },
  ]);
});

test('promising again moves the due time; one that is to be kept stays', async () => {
  const subject = aboutTicket();

  await app.given(async (ctx) => {
    await followUp(ctx, subject, 60);
    await followUp(ctx, subject, 30);
    await followUp(ctx, subject, 90, 'keep');
  });

  expect(await owedOf(subject)).toMatchObject([{ dueAt: inMinutes(30), status: 'running' }]);
});

test('promising again ends a pause', async () => {
  const subject = aboutTicket();
  await app.given(async (ctx) => {
    await followUp(ctx, subject, 60);
    await pauseDeadlines(ctx, { subject });
  });

  await app.given((ctx) => followUp(ctx, subject, 120));

  expect(await owedOf(subject)).toMatchObject([{ dueAt: inMinutes(120), status: 'running', pausedAt: null }]);
});

test('a promise made again after its breach is another one', async () => {
  const subject = aboutTicket();
  await app.given((ctx) => followUp(ctx, subject, 0));

  await app.given((ctx) => followUp(ctx, subject, 60));

  expect(await owedOf(subject)).toMatchObject([{ dueAt: inMinutes(60), status: 'running' }]);
  expect(await app.eventNames()).toContain('deadline.breached');
});

async function followUp(ctx: TransactionContext, subject: string, minutes: number, again?: 'keep') {
  const { id: staffId } = await makeStaff(ctx);
  const terms = { dueAt: inMinutes(minutes) };
  const promised = { kind: 'follow-up' as const, subject, owner: { staffId }, terms };
  await setDeadline(ctx, again ? { ...promised, again } : promised);
}

const owedOf = (subject: string) => app.given((ctx) => openDeadlinesOf(ctx, subject));
const inMinutes = (minutes: number) => new Date(Date.parse('2026-03-02T02:00:00Z') + minutes * 60_000);
