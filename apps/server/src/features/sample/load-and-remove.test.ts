import { channels, emotions, extents, natures, priorities } from '@huiyin/contract/ticket-words';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { newTicket } from '#factories/tickets';
import { customers } from '#features/customers';
import { deadlines } from '#features/deadlines';
import { followUps } from '#features/follow-ups';
import { setUpOrganisation } from '#features/organisation';
import { openTicket, ratings, solutions, type Ticket, tickets } from '#features/tickets';
import { system } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { startSignInServer } from '#testing/sign-in-server';
import { castOf } from './cast.ts';
import { findSample } from './find-sample.ts';
import { loadSample } from './load-sample.ts';
import { renewPassword } from './new-password.ts';
import { planOf } from './plan-of.ts';
import { readState } from './read-state.ts';
import { removeSample } from './remove-sample.ts';
import { tellAllTickets } from './tell-tickets.ts';

const app = useTestApp();
const administrator = () => app.as(staffActor());
let before: Record<string, number>;
let password: string;

beforeAll(async () => {
  await app.given((ctx) => setUpOrganisation(ctx, { ...setUp, withSample: true }));
  before = await countRows();
  await app.passTime(0);
  ({ password } = await renewPassword(administrator()));
}, 400_000);

test('each ticket stands as its story ends', async () => {
  const sample = (await findSample(administrator()))!;
  const cast = castOf(sample);
  const told = planOf(sample).tickets.map(({ key, statuses, handlers, closedBecause }) => ({
    id: cast.ticket(key),
    status: statuses.at(-1)!.status,
    handlerId: handlers.length > 0 ? cast.person(handlers.at(-1)!.handler) : null,
    closedBecause,
  }));

  const { id, status, handlerId, closedBecause } = tickets;
  const stand = await app.runtime.db.select({ id, status, handlerId, closedBecause }).from(tickets);
  const byId = <Row extends { id: string }>(rows: Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(stand)).toEqual(byId(told));
  expect(await readState(administrator())).toMatchObject({ status: 'loaded', told: 300, recordedSince: [] });
});

test('every field is used, and so is every end of a promise', async () => {
  const found = await app.runtime.db.select().from(tickets);
  const used = <Field extends keyof Ticket>(field: Field) => new Set(found.map((ticket) => ticket[field]));

  const fields = Object.keys(found[0]!) as (keyof Ticket)[];
  const isFilled = (value: unknown) =>
    !['', null, 0].includes(value as string) &&
    JSON.stringify(value) !== '[]' &&
    JSON.stringify(value) !== '{}';
  const filled = fields.filter((field) => found.some((ticket) => isFilled(ticket[field])));
  // Merging and parting are left to who tries it out.
  expect(fields.filter((field) => !filled.includes(field))).toEqual(['mergedIntoId', 'parentId']);
  expect(used('channel')).toEqual(new Set(channels));
  expect(used('nature')).toEqual(new Set(natures));
  expect(used('emotion')).toEqual(new Set(emotions));
  expect(used('extent')).toEqual(new Set(extents));
  expect(used('priority')).toEqual(new Set(priorities));
  const told = await app.runtime.db.select().from(customers);
  expect(
    told.filter(({ fields }) => 'memberNumber' in fields && 'birthMonth' in fields).length,
  ).toBeGreaterThan(20);
  expect(new Set(told.filter(({ companyId }) => companyId).map(({ name }) => name))).toEqual(
    new Set(['王建国', '方圆']),
  );
  const ends = await app.runtime.db.selectDistinct({ status: deadlines.status }).from(deadlines);
  expect(new Set(ends.map(({ status }) => status))).toEqual(
    new Set(['running', 'paused', 'met', 'breached', 'cancelled']),
  );
  const planned = await app.runtime.db.selectDistinct({ status: followUps.status }).from(followUps);
  expect(planned.map(({ status }) => status)).toEqual(expect.arrayContaining(['open', 'done']));
  expect(await app.runtime.db.$count(ratings)).toBeGreaterThan(100);
  expect(await app.runtime.db.$count(solutions)).toBeGreaterThan(200);
});

test('a colleague of the sample signs in, finds work, and does not see what is restricted', async () => {
  const server = await startSignInServer(app);
  const agent = server.api(await server.signIn('liuyang', password));
  const head = server.api(await server.signIn('maguoqiang', password));

  const { todos } = await agent.todos.list({});
  expect(todos.length).toBeGreaterThan(0);
  const [restricted] = await app.runtime.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      sql`${tickets.restrictedTo} is not null and not ${castOf((await findSample(administrator()))!).person('liu-yang')} = any(${tickets.restrictedTo})`,
    );
  await expect(agent.tickets.read({ ticketId: restricted!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const seen = await head.tickets.list({ view: 'all' });
  expect(seen.tickets.length).toBeGreaterThan(0);
});

test('numbers follow time, and a ticket is told once, however many tell', async () => {
  const numbers = () =>
    app.runtime.db
      .select({ number: tickets.number, openedAt: tickets.openedAt })
      .from(tickets)
      .orderBy(tickets.openedAt, tickets.number);
  const before = await numbers();

  await Promise.all([tellAllTickets(app.as(system)), tellAllTickets(app.as(system))]);

  expect(before.map(({ number }) => number)).toEqual(before.map(({ number }) => number).toSorted());
  expect(await numbers()).toEqual(before);
});

test('a lost password is made anew', async () => {
  const server = await startSignInServer(app);
  const renewed = await app.api(staffActor()).sample.renewPassword();

  await expect(server.signIn('liuyang', password)).rejects.toMatchObject({ code: 'REFUSED' });
  await server.signIn('liuyang', renewed.password);
});

test('it is loaded once only', async () => {
  await expect(loadSample(administrator())).rejects.toThrow('sample.already-here');
});

test('removed, it leaves what was there before and one row in the audit log', async () => {
  const [anybody] = (await findSample(administrator()))!.customerIds;
  const ticket = newTicket({ customerId: anybody! });
  const { number } = await openTicket(app.as(system), ticket);

  await expect(removeSample(administrator())).rejects.toMatchObject({ about: [number] });
  const counts = await removeSample(administrator(), { alongWith: [ticket.id] });

  expect(counts).toEqual({ people: 10, customers: 120, tickets: 301 });
  expect(await countRows()).toEqual(before);
  const told = await app.api(staffActor()).auditLog.list({ name: 'sample.' });
  expect(told.rows).toMatchObject([{ name: 'sample.removed', details: counts }]);
  await expect(removeSample(administrator())).rejects.toThrow('sample.not-here');
});

/** Of every table of ours, but those that only grow: what happened, when, numbers given, tries and keys of signing in. */
async function countRows() {
  const { rows } = await app.runtime.db.execute<{ name: string }>(sql`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('events', 'ticket_days', 'tries', 'secrets', 'clock_marks', 'audit_seals', 'audit_checks')`);
  const counts: Record<string, number> = {};
  for (const { name } of rows) counts[name] = await app.runtime.db.$count(sql.identifier(name).getSQL());
  return counts;
}

const setUp = {
  organisationName: '回音',
  language: 'zh-CN' as const,
  timeZone: 'Asia/Shanghai',
  openToNetwork: false,
  name: '张三',
  email: 'zhang@example.com',
  password: 'correct horse battery',
};
