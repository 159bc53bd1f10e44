import type { RatingId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { resolveTicket } from '../resolve-ticket.ts';
import { rateTicket } from '../solutions/rate-ticket.ts';
import { mergeTickets } from './merge-tickets.ts';
import { separateTickets } from './separate-tickets.ts';

const app = useTestApp();

test('ratings of both are read together, each with where it was given, and go home', async () => {
  const { agent, stays, goes } = await two({ resolved: true });
  await rate(agent, goes, 4, '规则清楚了');

  await mergeTickets(agent, { ticketId: stays, otherId: goes });

  const together = await readTicket(agent, { ticketId: stays });
  expect(together.ratings).toMatchObject([{ ticketId: goes, score: 4, comment: '规则清楚了' }]);
  expect(together.names.map(({ id }) => id)).toContain(together.ratings[0]!.enteredById);
  expect(together.status).toBe('new');

  await separateTickets(agent, { ticketId: goes });

  expect((await readTicket(agent, { ticketId: stays })).ratings).toEqual([]);
  expect(await readTicket(agent, { ticketId: goes })).toMatchObject({
    ...{ status: 'closed', closedBecause: 'rated', ratings: [{ ticketId: goes }] },
  });
});

test('who is content with the merged one closes the matter, until the two are apart again', async () => {
  const { agent, stays, goes } = await two({ resolved: true });
  await mergeTickets(agent, { ticketId: stays, otherId: goes });
  await resolveTicket(agent, { ticketId: stays });

  await rate(agent, goes, 5);

  expect(await readTicket(agent, { ticketId: stays })).toMatchObject({
    ...{ status: 'closed', closedBecause: 'rated', ratings: [{ ticketId: goes, score: 5 }] },
  });
  const { resolvedAt } = await readTicket(agent, { ticketId: stays });

  await separateTickets(agent, { ticketId: goes });

  expect(await readTicket(agent, { ticketId: goes })).toMatchObject({
    ...{ status: 'closed', closedBecause: 'rated', ratings: [{ score: 5 }] },
  });
  expect(await readTicket(agent, { ticketId: stays })).toMatchObject({
    ...{ status: 'resolved', resolvedAt, closedAt: null, closedBecause: null, ratings: [] },
  });
  await app.passTime(73 * 60);
  expect((await readTicket(agent, { ticketId: stays })).closedBecause).toBe('no-answer');
});

test('who is not content with the merged one keeps the matter from closing, until the two are apart again', async () => {
  const { agent, stays, goes } = await two();
  await mergeTickets(agent, { ticketId: stays, otherId: goes });
  await resolveTicket(agent, { ticketId: stays });

  await rate(agent, goes, 1);

  expect(await readTicket(agent, { ticketId: stays })).toMatchObject({ status: 'resolved', closesAt: null });
  await separateTickets(agent, { ticketId: goes });
  expect((await readTicket(agent, { ticketId: stays })).closesAt).not.toBeNull();
  expect(await readTicket(agent, { ticketId: goes })).toMatchObject({
    status: 'new',
    ratings: [{ score: 1 }],
  });
});

test('a matter with a rating of its own stays as that one settled it', async () => {
  const { agent, stays, goes } = await two();
  await mergeTickets(agent, { ticketId: stays, otherId: goes });
  await resolveTicket(agent, { ticketId: stays });
  await rate(agent, goes, 2);
  await rate(agent, stays, 5);

  await separateTickets(agent, { ticketId: goes });

  expect((await readTicket(agent, { ticketId: stays })).closedBecause).toBe('rated');
});

async function two(goesAs: Partial<Parameters<typeof openTicket>[1]> = {}) {
  const { id } = await app.given(makeStaff);
  const agent = app.as(staffActor(undefined, { id }));
  const { id: stays } = await openTicket(agent, newTicket());
  const { id: goes } = await openTicket(agent, newTicket(goesAs));
  return { agent, stays, goes };
}

async function rate(agent: Context, ticketId: TicketId, score: number, comment?: string) {
  await app.passTime(1);
  await rateTicket(agent, { ticketId, id: newId<RatingId>(), score, comment });
  await app.passTime(1);
}
