import type { RatingId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { closeTicket } from '../close-ticket.ts';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { rateTicket } from './rate-ticket.ts';

const app = useTestApp();

test.each([3, 4, 5])('a rating of %i closes what is resolved', async (score) => {
  const { agent, ticketId } = await resolved();

  await rateTicket(agent, { ticketId, id: newId<RatingId>(), score, comment: '处理很及时' });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ status: 'closed', closedBecause: 'rated' });
  expect(ticket.ratings).toMatchObject([{ score, comment: '处理很及时', enteredById: ticket.handlerId }]);
});

test.each([1, 2])('a rating of %i keeps it resolved until a better one', async (score) => {
  const { agent, ticketId } = await resolved();

  await rateTicket(agent, { ticketId, id: newId<RatingId>(), score });
  await app.passTime(80 * 60);

  expect(await readTicket(agent, { ticketId })).toMatchObject({ status: 'resolved', closesAt: null });
  await expect(closeTicket(agent, { ticketId })).rejects.toMatchObject({ reason: 'ticket.unsatisfied' });
  await rateTicket(agent, { ticketId, id: newId<RatingId>(), score: 4 });
  expect((await readTicket(agent, { ticketId })).status).toBe('closed');
});

test('sent again it counts once', async () => {
  const { agent, ticketId } = await resolved();
  const rating = { ticketId, id: newId<RatingId>(), score: 5 };

  await rateTicket(agent, rating);
  await rateTicket(agent, rating);

  expect((await readTicket(agent, { ticketId })).ratings).toHaveLength(1);
});

async function resolved() {
  const { id } = await app.given(makeStaff);
  const agent = app.as(staffActor(undefined, { id }));
  const { id: ticketId } = await openTicket(agent, newTicket({ resolved: true }));
  return { agent, ticketId };
}
