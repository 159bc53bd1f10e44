import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

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
