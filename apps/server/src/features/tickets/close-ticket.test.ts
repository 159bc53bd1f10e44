import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { closeTicket } from './close-ticket.ts';
import { readTicket } from './read-ticket.ts';

const app = useTestApp();

test('the customer’s confirmation closes what is resolved', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given((ctx) =>
    makeTicket(ctx, { status: 'resolved', closesAt: ctx.now() }),
  );

  await closeTicket(agent, { ticketId });

  expect(await readTicket(agent, { ticketId })).toMatchObject({
    status: 'closed',
    closedBecause: 'customer-confirmed',
    closesAt: null,
  });
});

test.each([
  ['open', 'ticket.not-resolved'],
  ['closed', 'ticket.already-closed'],
] as const)('what is %s is not', async (status, reason) => {
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { status }));

  await expect(closeTicket(await signedIn(), { ticketId })).rejects.toMatchObject({ reason });
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
