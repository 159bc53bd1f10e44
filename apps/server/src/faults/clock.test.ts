import type { Client } from '@huiyin/contract/client';
import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { system } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { makeAccount, startSignInServer } from '#testing/sign-in-server';
import { signedIn } from '../features/staff/sessions/signed-in.ts';

const app = useTestApp();
const HOUR = 60;
const DAY = 24 * HOUR;

test.each([
  ['an hour on and back', [HOUR + 1, -HOUR, HOUR]],
  ['a day back', [-DAY, DAY, DAY]],
  ['four hundred days on and back', [400 * DAY, -400 * DAY, 400 * DAY]],
])('the clock leaps %s: promises are breached once, the story keeps its order', async (_, leaps) => {
  const { id } = await app.given(makeStaff);
  const person = app.api(staffActor(undefined, { id }));
  const ticketId = newId<TicketId>();
  await person.tickets.open({
    ...{ id: ticketId, customerId: null, channel: 'email', description: '系统无法支付', priority: 'urgent' },
  });
  const notes: EntryId[] = [];

  for (const leap of leaps) {
    await app.passTime(leap);
    await app.passTime(0);
    const note = newId<EntryId>();
    await person.entries.addNote({ ticketId, id: note, body: note });
    notes.push(note);
  }
  await app.passTime(2 * HOUR);

  const { deadlines } = await person.tickets.read({ ticketId });
  const breached = await app.runtime.pool.query(
    `select payload->>'deadlineId' as id, count(*)::int as times from events
      where name = 'deadline.breached' and payload->>'subject' = $1 group by 1`,
    [`ticket:${ticketId}`],
  );
  expect(deadlines.length).toBeGreaterThan(0);
  expect(breached.rows.length).toBeGreaterThan(0);
  expect(breached.rows.filter(({ times }) => times !== 1)).toEqual([]);
  const { lines } = await person.tickets.timeline({ ticketId });
  const told = lines.toReversed().filter(({ kind }) => kind === 'note');
  expect(told.map(({ body }) => body)).toEqual(notes);
});

test('the clock leaps ahead and back: who signed in meanwhile signs in again, the others go on', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  const before = server.api(await server.signIn(email));
  await app.passTime(400 * DAY);
  expect(await stateOf(before)).toBe('UNAUTHORIZED');
  const meanwhile = server.api(await server.signIn(email));
  expect(await stateOf(meanwhile)).toBe('in');

  await app.passTime(-400 * DAY);

  expect([await stateOf(before), await stateOf(meanwhile)]).toEqual(['in', 'UNAUTHORIZED']);
  expect((await before.sessions.list()).sessions).toMatchObject([{ current: true }]);
});

test('the clock leaps ahead and back: who was locked out meanwhile is not until that day', async () => {
  const server = await startSignInServer(app);
  const { email } = await makeAccount(app);
  await app.passTime(400 * DAY);
  for (let tries = 0; tries < 10; tries++) await server.signIn(email, 'a guess').catch(() => undefined);
  await expect(server.signIn(email)).rejects.toMatchObject({ data: { reason: 'sessions.locked-out' } });

  await app.passTime(-400 * DAY);

  await server.signIn(email);
});

/** Asked anew: who was identified seconds ago is known for some more. */
const stateOf = (api: Client) => {
  app.as(system).use(signedIn).forget('everybody');
  return api.sessions.whoAmI().then(
    () => 'in',
    ({ code }: { code: string }) => code,
  );
};
