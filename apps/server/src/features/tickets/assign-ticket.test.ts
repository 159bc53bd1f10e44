import { expect, test } from 'vitest';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { assignTicket } from './assign-ticket.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { readTimeline } from './read-timeline.ts';

const app = useTestApp();

test('gives the ticket and its promises to a colleague and a group, and tells why', async () => {
  const lead = await signedIn();
  const colleague = await app.given(makeStaff);
  const group = await app.given(makeGroup);
  const { id: ticketId } = await openTicket(lead, newTicket());

  await assignTicket(lead, { ticketId, handlerId: colleague.id, groupId: group.id, reason: '熟悉该产品' });

  const ticket = await readTicket(lead, { ticketId });
  expect(ticket).toMatchObject({ handlerName: colleague.name, groupName: group.name });
  expect(ticket.deadlines).toMatchObject([{ ownerStaffId: colleague.id, ownerGroupId: group.id }]);
  const { lines, names } = await readTimeline(lead, { ticketId });
  expect(lines[0]?.reasons).toEqual(['熟悉该产品']);
  expect(names).toContainEqual({ id: colleague.id, name: colleague.name });
  expect(await app.eventNames()).toContain('ticket.assigned');
});

test('somebody who is away may be given work, with a warning', async () => {
  const lead = await signedIn();
  const { id: handlerId } = await app.given(makeStaff);
  const { id: ticketId } = await app.given(makeTicket);

  const away = await assignTicket(lead, { ticketId, handlerId });
  await app.api(staffActor(undefined, { id: handlerId })).presence.choose({ presence: 'online' });
  const there = await assignTicket(lead, { ticketId, handlerId });

  expect(away.warnings).toEqual(['handler-away']);
  expect(there.warnings).toEqual([]);
});

test('refuses a colleague who has left', async () => {
  const lead = await signedIn();
  const gone = await app.given((ctx) => makeStaff(ctx, { deactivatedAt: ctx.now() }));
  const { id: ticketId } = await app.given(makeTicket);

  const assigning = assignTicket(lead, { ticketId, handlerId: gone.id });

  await expect(assigning).rejects.toMatchObject({ reason: 'ticket.handler-left' });
});

test('whoever is given a restricted ticket may see it', async () => {
  const { id } = await app.given(makeStaff);
  const lead = app.as(staffActor(undefined, { id }));
  const { id: handlerId } = await app.given(makeStaff);
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [id] }));

  await assignTicket(lead, { ticketId, handlerId });

  const handler = app.as(staffActor(undefined, { id: handlerId }));
  expect((await readTicket(handler, { ticketId })).restrictedTo).toEqual([id, handlerId]);
});

test('giving it to whoever has it already changes nothing', async () => {
  const lead = await signedIn();
  const { id: handlerId } = await app.given(makeStaff);
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { handlerId }));

  await assignTicket(lead, { ticketId, handlerId });

  expect((await readTicket(lead, { ticketId })).version).toBe(1);
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
