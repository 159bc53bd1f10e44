import type { TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { mergeTickets } from '../merging/merge-tickets.ts';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { reopenTicket } from '../reopen-ticket.ts';
import { resolveTicket } from '../resolve-ticket.ts';
import type { Ticket } from '../tables.ts';
import { addChild } from './add-child.ts';
import { removeChild } from './remove-child.ts';

const app = useTestApp();
const ticket = (given: Partial<Ticket> = {}) => app.given((ctx) => makeTicket(ctx, given));

test('a parent shows its children and is resolved after them', async () => {
  const agent = await signedIn();
  const [parent, child] = [await ticket(), await ticket({ description: '物流部核实签收' })];
  const ticketId = parent.id;

  await addChild(agent, { ticketId, childId: child.id });
  await addChild(agent, { ticketId, childId: child.id });

  expect(await readTicket(agent, { ticketId })).toMatchObject({
    children: [{ ticketId: child.id, number: child.number, status: 'new' }],
    holds: [{ because: 'child', subject: `ticket:${child.id}` }],
  });
  expect(await readTicket(agent, { ticketId: child.id })).toMatchObject({
    parent: { ticketId, number: parent.number },
    children: [],
  });
  expect(await acts(agent, ticketId)).toEqual(['child-added']);
  expect(await acts(agent, child.id)).toEqual(['made-child']);
  await expect(resolveTicket(agent, { ticketId })).rejects.toMatchObject({ reason: 'ticket.held' });

  await resolveTicket(agent, { ticketId: child.id });
  await resolveTicket(agent, { ticketId });
  expect((await readTicket(agent, { ticketId })).status).toBe('resolved');
});

test('a child that is taken up again is waited for again, and one that is merged away is not', async () => {
  const agent = await signedIn();
  const [parent, child] = [await ticket(), await ticket()];
  const other = await ticket({ customerId: child.customerId });
  const ticketId = parent.id;
  await resolveTicket(agent, { ticketId: child.id });
  await addChild(agent, { ticketId, childId: child.id });
  const held = async () => (await readTicket(agent, { ticketId })).holds.length;

  expect(await held()).toBe(0);
  await reopenTicket(agent, { ticketId: child.id, reason: '仍未签收' });
  expect(await held()).toBe(1);
  await mergeTickets(agent, { ticketId: other.id, otherId: child.id });
  expect(await held()).toBe(0);
});

test('a child taken away goes on by itself', async () => {
  const agent = await signedIn();
  const [parent, child] = [await ticket(), await ticket()];
  const both = { ticketId: parent.id, childId: child.id };
  await addChild(agent, both);

  await removeChild(agent, both);

  expect(await readTicket(agent, { ticketId: parent.id })).toMatchObject({ children: [], holds: [] });
  expect((await readTicket(agent, { ticketId: child.id })).parent).toBeNull();
  expect(await acts(agent, child.id)).toEqual(['unmade-child', 'made-child']);
  await expect(removeChild(agent, both)).rejects.toThrow('Not found');
});

test('no ticket is its own child, has two parents, or grandchildren', async () => {
  const agent = await signedIn();
  const [one, two, three] = [await ticket(), await ticket(), await ticket()];
  const closed = await ticket({ status: 'closed' });
  await addChild(agent, { ticketId: one.id, childId: two.id });
  const adding = (ticketId: TicketId, childId: TicketId) =>
    expect(addChild(agent, { ticketId, childId })).rejects;

  await adding(one.id, one.id).toMatchObject({ reason: 'child.of-itself' });
  await adding(three.id, two.id).toMatchObject({ reason: 'child.has-parent' });
  await adding(two.id, three.id).toMatchObject({ reason: 'child.too-deep' });
  await adding(three.id, one.id).toMatchObject({ reason: 'child.too-deep' });
  await adding(closed.id, three.id).toMatchObject({ reason: 'ticket.already-closed' });
});

test('who may not see a parent or a child is not told of it', async () => {
  const agent = await signedIn();
  const [parent, child] = [await ticket(), await ticket()];
  await addChild(agent, { ticketId: parent.id, childId: child.id });
  const hidden = await ticket({ restrictedTo: [], parentId: parent.id });
  const below = await ticket({ parentId: hidden.id });

  const { children } = await readTicket(agent, { ticketId: parent.id });

  expect(children.map(({ ticketId }) => ticketId)).toEqual([child.id]);
  expect((await readTicket(agent, { ticketId: below.id })).parent).toBeNull();
});

async function acts(agent: Parameters<typeof readTimeline>[0], ticketId: TicketId) {
  return (await readTimeline(agent, { ticketId })).lines.flatMap(({ act }) => act ?? []);
}

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
