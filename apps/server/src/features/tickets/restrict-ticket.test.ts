import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { maySeeTickets } from './access.ts';
import { listTickets } from './list-tickets.ts';
import { readTicket } from './read-ticket.ts';
import { restrictTicket } from './restrict-ticket.ts';

const app = useTestApp();
const reason = '涉及人身安全';

test('only its own people know of a restricted ticket, whatever others may do', async () => {
  const [lead, other] = [await signedIn(), await signedIn()];
  const { id: ticketId } = await app.given(makeTicket);

  await restrictTicket(lead.ctx, { ticketId, staffIds: [lead.id], reason });

  expect((await readTicket(lead.ctx, { ticketId })).restrictedTo).toEqual([lead.id]);
  await expect(readTicket(other.ctx, { ticketId })).rejects.toThrow('Not found');
  expect((await listTickets(other.ctx, {})).tickets).toEqual([]);
  expect(await maySeeTickets(other.ctx, `ticket:${ticketId}`)).toBe(false);

  await restrictTicket(lead.ctx, { ticketId, staffIds: [], reason: '已移交法务' });
  expect((await readTicket(other.ctx, { ticketId })).restricted).toBe(false);
});

test('nobody shuts themselves out', async () => {
  const [lead, other] = [await signedIn(), await signedIn()];
  const { id: ticketId } = await app.given(makeTicket);

  const restricting = restrictTicket(lead.ctx, { ticketId, staffIds: [other.id], reason });

  await expect(restricting).rejects.toMatchObject({ reason: 'ticket.restricted-without-you' });
});

test('whoever handles it sees it', async () => {
  const [lead, handler] = [await signedIn(), await signedIn()];
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { handlerId: handler.id }));

  const without = restrictTicket(lead.ctx, { ticketId, staffIds: [lead.id], reason });
  await expect(without).rejects.toMatchObject({
    reason: 'ticket.restricted-without-handler',
    about: ['staffIds'],
  });

  await restrictTicket(lead.ctx, { ticketId, staffIds: [lead.id, handler.id], reason });
  expect((await readTicket(handler.ctx, { ticketId })).restricted).toBe(true);
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return { id, ctx: app.as(staffActor(undefined, { id })) };
}
