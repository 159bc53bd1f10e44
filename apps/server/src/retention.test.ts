import { count, min, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { beforeEach, expect, test } from 'vitest';
import { makeMail, makeNotice } from '#factories/notifications';
import { makeSession, makeStaff } from '#factories/staff';
import { drafts } from '#features/drafts';
import { notices, outgoingMails } from '#features/notifications';
import { sessions } from '#features/staff';
import { events } from '#platform/events';
import { useTestApp } from '#testing/app';

const app = useTestApp();
const DAY = 24 * 60;
const daysAgo = (days: number) => new Date(app.runtime.now().getTime() - days * 86_400_000);

beforeEach(async () => {
  await app.runtime.pool.query('truncate clock_marks');
  await app.passTime(1);
});

test('what was kept long enough is removed once a day, and the rest stays', async () => {
  const before = await kept();
  await oldAndNew();

  await app.passTime(DAY);

  expect(difference(before, await kept())).toEqual({ notices: 2, mails: 2, drafts: 1, sessions: 1 });
  const [oldest] = await app.runtime.db.select({ at: min(events.occurredAt) }).from(events);
  expect(oldest!.at).toEqual(daysAgo(11));
  expect(await app.eventNames()).toContain('retention.removed');
});

test('after the clock leapt nothing is removed until it ran evenly for a week', async () => {
  await oldAndNew();
  const before = await kept();

  await app.passTime(400 * DAY);
  for (let days = 0; days < 6; days++) await app.passTime(DAY);

  expect(await kept()).toEqual(before);
  expect(await app.eventNames()).toContain('retention.clock-leapt');

  await app.passTime(DAY);
  await app.passTime(1);
  expect(await kept()).not.toEqual(before);
});

test('what is younger than the law asks is kept by the database itself', async () => {
  await app.given((ctx) =>
    ctx.db
      .insert(events)
      .values({ name: 'test', subject: 'test', payload: {}, occurredAt: new Date(), actorKind: 'system' }),
  );

  await expect(app.runtime.pool.query('delete from events')).rejects.toThrow('append-only for 184 days');
});

async function oldAndNew() {
  const { id: staffId } = await app.given(makeStaff);
  await app.given(async (ctx) => {
    for (const days of [200, 10]) {
      const at = daysAgo(days);
      await ctx.db.execute(sql`insert into ${events} (position, name, subject, payload, occurred_at, actor_kind)
        overriding system value values (${-days}, 'test', 'test', '{}', ${at.toISOString()}, 'system')
        on conflict do nothing`);
      await makeNotice(ctx, { staffId, createdAt: at, readAt: at });
      await makeMail(ctx, { staffId, createdAt: at, status: 'sent' });
      await ctx.db.insert(drafts).values({ staffId, subject: `ticket:${days}`, content: {}, savedAt: at });
      await makeSession(ctx, { userId: staffId, expiresAt: at });
    }
    await makeNotice(ctx, { staffId, createdAt: daysAgo(200) }); // nobody has read it yet
    await makeMail(ctx, { staffId, createdAt: daysAgo(200), status: 'waiting' });
    await makeSession(ctx, { userId: staffId, expiresAt: daysAgo(-3) });
  });
}

async function kept() {
  const of = async (table: PgTable) =>
    (await app.runtime.db.select({ count: count() }).from(table))[0]!.count;
  return {
    notices: await of(notices),
    mails: await of(outgoingMails),
    drafts: await of(drafts),
    sessions: await of(sessions),
  };
}

const difference = (one: Awaited<ReturnType<typeof kept>>, other: typeof one) =>
  Object.fromEntries(
    Object.entries(other).map(([name, many]) => [name, many - one[name as keyof typeof one]]),
  );
