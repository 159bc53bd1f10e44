import type { DeadlineId } from '@huiyin/contract/ids';
import { eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aboutTicket, makeDeadline } from '#factories/deadlines';
import { makeStaff } from '#factories/staff';
import { contextFor } from '#platform/context';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { useTestApp } from '#testing/app';
import { missOverdue } from './miss-overdue.ts';
import { deadlines } from './tables.ts';

const app = useTestApp();

test('a promise is breached when it is due and not before, once, and says so in its history', async () => {
  const { subject } = await app.given(makeDeadline);

  await app.passTime(59);
  expect(await historyOf(subject)).toEqual([]);
  await app.passTime(1);
  await app.passTime(60);

  expect(await historyOf(subject)).toEqual(['deadline.breached']);
  expect(await rowOf(subject)).toMatchObject({ status: 'breached', endedAt: null });
});

test('the breach is as old as the due time, however late it was noticed', async () => {
  const { subject, dueAt } = await app.given(makeDeadline);

  await app.passTime(600);

  expect(await rowOf(subject)).toMatchObject({ status: 'breached', settledAt: dueAt });
});

test('five hundred due at once are breached once each, by as many processes as there are, told in batches', async () => {
  const { id: ownerStaffId } = await app.given(makeStaff);
  const at = app.as({ kind: 'system' }).now();
  const ids = Array.from({ length: 500 }, () => newId<DeadlineId>());
  const kind = 'ticket.resolution' as const;
  await app.given((ctx) =>
    ctx.db
      .insert(deadlines)
      .values(
        ids.map((id) => ({ id, kind, subject: aboutTicket(), ownerStaffId, startedAt: at, dueAt: at })),
      ),
  );
  const before = (await named('deadlines.breached')).length;

  await Promise.all([missOverdue(aProcess()), missOverdue(aProcess()), missOverdue(aProcess())]);

  const breached = (await named('deadline.breached')).map((payload) => payload.deadlineId);
  expect(breached.filter((id) => ids.includes(id as DeadlineId)).sort()).toEqual([...ids].sort());
  const batches = (await named('deadlines.breached')).slice(before);
  expect(batches.length).toBeLessThanOrEqual(6);
  expect(batches.flatMap(({ deadlineIds }) => deadlineIds as string[]).sort()).toEqual([...ids].sort());
  const rows = await app.runtime.db.select().from(deadlines).where(inArray(deadlines.id, ids));
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['breached']));
});

/** What another process on the same database does: its own connection, its own memory. */
const aProcess = () => contextFor({ kind: 'system' }, { ...app.runtime, facilities: new Map() });

async function historyOf(subject: string) {
  const found = await app.runtime.db.select().from(events).where(eq(events.subject, subject));
  return found.map(({ name }) => name).filter((name) => name === 'deadline.breached');
}

async function named(name: string) {
  const found = await app.runtime.db.select().from(events).where(eq(events.name, name));
  return found.map(({ payload }) => payload as Record<string, unknown>);
}

async function rowOf(subject: string) {
  const [found] = await app.runtime.db.select().from(deadlines).where(eq(deadlines.subject, subject));
  return found!;
}
