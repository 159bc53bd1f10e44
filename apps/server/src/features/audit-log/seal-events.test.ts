import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { makeStaffAs } from '#factories/staff';
import { inTransaction } from '#platform/transaction';
import { staffActor, useTestApp } from '#testing/app';
import { auditLogChecked } from './events.ts';
import { contentOf, sealHash } from './seal-hash.ts';
import { auditSeals, digestOf } from './tables.ts';
import { verifyChain } from './verify-chain.ts';

const app = useTestApp();
const DAY = 24 * 60;

beforeEach(async () => {
  await withoutGuards('truncate audit_seals, audit_checks, clock_marks, events');
  await happen(3);
  await sealed();
});

test('what happened is sealed within seconds, and found as it was', async () => {
  const first = await verify();
  await happen(2);
  expect((await verify()).events).toBe(first.events);
  await sealed();

  const second = await verify();

  expect(first).toMatchObject({ broken: null, head: { number: first.seals } });
  expect(second.broken).toBeNull();
  expect(second.events).toBeGreaterThanOrEqual(first.events + 2);
});

test('a slow transaction is sealed where it was committed, and holds up no other', async () => {
  const committed = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const slow = app.given(async (ctx) => {
    await makeField(ctx);
    await ctx.publish(auditLogChecked, { sound: true, kind: null, at: null });
    written.resolve();
    await committed.promise;
  });
  await written.promise;
  await happen(1);
  await app.passTime(1);
  const before = await verify();
  await happen(2);
  committed.resolve();
  await slow;
  await sealed();

  const after = await verify();

  expect(after.broken).toBeNull();
  expect(after.events).toBeGreaterThanOrEqual(before.events + 3);
});

test.each([
  ['altered', (at: number) => `update events set payload = '{"why": "nothing"}' where position = ${at}`],
  [
    'altered',
    (at: number) =>
      `update events set actor_id = gen_random_uuid(), actor_kind = 'staff' where position = ${at}`,
  ],
  [
    'altered',
    (at: number) => `update events set occurred_at = occurred_at - interval '1 s' where position = ${at}`,
  ],
  ['missing', (at: number) => `delete from events where position = ${at}`],
])('a row that is %s is found', async (kind, attack) => {
  const at = await middle();
  await withoutGuards(attack(at));

  expect((await verify()).broken).toEqual({ kind, at });
});

test('a row put in between is found, with the number of a transaction then', async () => {
  await withoutGuards(`insert into events (position, transaction, name, subject, payload, occurred_at, actor_kind)
    overriding system value select -7, transaction, name, subject, payload, occurred_at, actor_kind
    from events where position = ${await middle()}`);

  expect((await verify()).broken).toEqual({ kind: 'inserted', at: -7 });
});

test('a row put in with a number of its own is found an hour later, sealed or not', async () => {
  await app.passTime(90);
  await happen(1);
  await sealed();
  await withoutGuards(`insert into events (position, name, subject, payload, occurred_at, actor_kind)
    overriding system value values (-7, 'test', 'test', '{}', now(), 'system')`);
  const inserted = { kind: 'inserted', at: -7 };

  expect((await verify()).broken).toEqual(inserted);
  await sealed();
  expect((await verify()).broken).toEqual(inserted);
});

test('seals that were altered or removed are found, also when a row was sealed anew', async () => {
  const { head } = await verify();
  await happen(1);
  await sealed();

  await withoutGuards(`update audit_seals set hash = previous where number = ${head!.number}`);
  expect((await verify()).broken).toEqual({ kind: 'seal-altered', at: head!.number });
  await withoutGuards(`delete from audit_seals where number = ${head!.number}`);
  expect((await verify()).broken).toEqual({ kind: 'seal-missing', at: head!.number });
});

test('a seal that was emptied before its time is found', async () => {
  await withoutGuards('update audit_seals set positions = null, digests = null where number = 1');

  expect((await verify()).broken).toEqual({ kind: 'seal-altered', at: 1 });
});

test('what was kept long enough may go, and the chain holds', async () => {
  await withoutGuards(`update events set occurred_at = occurred_at - interval '400 days'`);
  await withoutGuards('truncate audit_seals');
  await sealed();
  const before = await verify();
  await happen(1);
  await app.passTime(DAY + 1);
  await sealed();

  const { rows } = await app.runtime.pool.query(
    'select count(*)::int as gone from audit_seals where positions is null',
  );
  expect(rows[0].gone).toBeGreaterThan(0);
  const after = await verify();
  expect(after.broken).toBeNull();
  expect(after.seals).toBeGreaterThan(before.seals);
});

test('a database restored from a copy counts transactions anew, and goes on with the chain', async () => {
  // As pg_dump brings them back: the rows as they were, in a database whose transactions have lower numbers.
  await withoutGuards('truncate audit_seals');
  await withoutGuards(
    `update events set transaction = ((transaction::text)::bigint + 4000000000)::text::xid8`,
  );
  const { rows } = await app.runtime.pool.query<{ at: string }>('select max(position) as at from events');
  const settled = Number(rows[0]!.at);
  await sealAsBefore(settled);
  const before = await verify();

  await happen(2);
  await sealed();

  const after = await verify();
  expect(after.broken).toBeNull();
  expect(after.events).toBeGreaterThanOrEqual(before.events + 2);
  await withoutGuards(`delete from events where position = ${settled + 1}`);
  expect((await verify()).broken).toEqual({ kind: 'missing', at: settled + 1 });
});

test('it is checked every day and when asked; what is broken raises the alarm', async () => {
  const auditor = await app.given((ctx) => makeStaffAs(ctx, 'audit-administrator'));
  const api = app.api(staffActor(['audit-log.read'], { id: auditor.id }));
  expect((await api.auditLog.readCheck()).verdict).toMatchObject({ broken: null });
  const at = await middle();
  await withoutGuards(`delete from events where position = ${at}`);

  await api.auditLog.check();
  await app.passTime(0);

  expect((await api.auditLog.readCheck()).verdict).toMatchObject({ broken: { kind: 'missing', at } });
  expect((await api.notices.list({})).notices).toMatchObject([
    { kind: 'audit-log.broken', urgent: true, path: '/settings/audit-log' },
  ]);
});

test('not even the database lets a seal be changed or deleted', async () => {
  const { db } = app.runtime;
  await expect(db.execute(sql`update audit_seals set hash = 'x'`)).rejects.toMatchObject({
    cause: { message: 'audit_seals is append-only' },
  });
  await expect(db.execute(sql`delete from audit_seals`)).rejects.toThrow();
});

/** One seal over all there is, as one made before. */
async function sealAsBefore(highest: number) {
  const { rows } = await app.runtime.db.execute<{ position: string; transaction: string; digest: Buffer }>(
    sql`select position, transaction::text, ${digestOf('e')} as digest from events e order by transaction, position`,
  );
  const positions = rows.map(({ position }) => Number(position));
  const digests = Buffer.concat(rows.map(({ digest }) => digest));
  const now = app.runtime.now();
  const seal = {
    ...{ number: 1, previous: '', content: contentOf(positions, digests), since: now, until: now },
    ...{
      transaction: rows.at(-1)!.transaction,
      position: positions.at(-1)!,
      highest,
      floor: 0,
      sealedAt: now,
    },
  };
  await app.runtime.db.insert(auditSeals).values({ ...seal, positions, digests, hash: sealHash(seal) });
}

/** Time passes until all is sealed: a transaction anywhere in the cluster, as of another test, holds sealing up. */
async function sealed() {
  const waiting = async () => {
    await app.passTime(1);
    const { rows } = await app.runtime.pool.query(`select count(*)::int as waiting from events e
      where not exists (select from audit_seals s where e.position = any (s.positions))`);
    return rows[0].waiting;
  };
  await expect.poll(waiting, { timeout: 20_000, interval: 50 }).toBe(0);
}

const verify = () => verifyChain(app.runtime.db, { now: app.runtime.now(), keepsDays: 190 });

async function happen(times: number) {
  for (let nth = 0; nth < times; nth++) {
    const { id: fieldId } = await app.given(makeField);
    await app.api(staffActor()).fields.retire({ fieldId });
  }
}

/** The position of a sealed row that has others before and behind it. */
async function middle() {
  const { rows } = await app.runtime.pool.query<{ at: string }>(
    'select position as at from events order by position offset 1 limit 1',
  );
  return Number(rows[0]!.at);
}

/** As somebody who owns the database. */
async function withoutGuards(statement: string) {
  await inTransaction(app.runtime.pool, async (db) => {
    for (const table of ['events', 'audit_seals'])
      await db.execute(sql.raw(`alter table ${table} disable trigger user`));
    await db.execute(sql.raw(statement));
    for (const table of ['events', 'audit_seals'])
      await db.execute(sql.raw(`alter table ${table} enable trigger user`));
  });
}
