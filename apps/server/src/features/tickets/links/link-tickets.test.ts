import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { linkTickets } from './link-tickets.ts';
import { unlinkTickets } from './unlink-tickets.ts';

const app = useTestApp();

test('both tickets name each other and tell of it, until the link is taken away', async () => {
  const agent = await signedIn();
  const [one, other] = [await app.given(makeTicket), await app.given(makeTicket)];
  const link = { ticketId: one.id, otherId: other.id, kind: 'duplicate' } as const;

  await linkTickets(agent, link);
  await linkTickets(agent, link);

  const linked = async (ticketId: typeof one.id) => (await readTicket(agent, { ticketId })).links;
  expect(await linked(one.id)).toMatchObject([{ ticketId: other.id, kind: 'duplicate', direction: 'to' }]);
  expect(await linked(other.id)).toMatchObject([{ ticketId: one.id, kind: 'duplicate', direction: 'from' }]);
  const { lines, names } = await readTimeline(agent, { ticketId: one.id });
  expect(lines.map(({ act }) => act)).toEqual(['linked', null]);
  expect(names).toContainEqual({ id: other.id, name: other.number });

  await unlinkTickets(agent, link);
  expect(await linked(other.id)).toEqual([]);
});

test('a ticket is not linked to itself, nor to one that is not there for who asks', async () => {
  const agent = await signedIn();
  const { id } = await app.given(makeTicket);
  const hidden = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [] }));

  await expect(linkTickets(agent, { ticketId: id, otherId: id, kind: 'cause' })).rejects.toMatchObject({
    reason: 'ticket.linked-to-itself',
  });
  await expect(linkTickets(agent, { ticketId: id, otherId: hidden.id, kind: 'cause' })).rejects.toThrow(
    'Not found',
  );
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
