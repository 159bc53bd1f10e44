import type { SolutionId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { answerSolution } from './answer-solution.ts';
import { offerSolutions } from './offer-solutions.ts';

const app = useTestApp();

test('who takes one of several alternatives has not chosen the others', async () => {
  const { agent, ticketId, alternatives } = await offered('补发', '退款');

  await answerSolution(agent, {
    ticketId,
    solutionId: alternatives[1]!.id,
    answer: 'accepted',
    comment: '要退款',
  });

  const { solutions } = await readTicket(agent, { ticketId });
  expect(solutions).toMatchObject([
    { body: '补发', round: 1, answer: 'not-chosen' },
    { body: '退款', round: 1, answer: 'accepted', answerComment: '要退款' },
  ]);
  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines.map(({ act }) => act)).toEqual(['solution-answered', 'solution-offered', null]);
});

test('who declines one may still take another, and a second round may follow', async () => {
  const { agent, ticketId, alternatives } = await offered('补发');

  await answerSolution(agent, { ticketId, solutionId: alternatives[0]!.id, answer: 'declined' });
  await offerSolutions(agent, { ticketId, alternatives: [{ id: newId<SolutionId>(), body: '退款并赠券' }] });

  const { solutions } = await readTicket(agent, { ticketId });
  expect(solutions.map(({ round, answer }) => [round, answer])).toEqual([
    [1, 'declined'],
    [2, null],
  ]);
});

test('an answer is kept once and not overwritten', async () => {
  const { agent, ticketId, alternatives } = await offered('补发');
  const answer = { ticketId, solutionId: alternatives[0]!.id, answer: 'partly' as const };

  await answerSolution(agent, answer);
  await answerSolution(agent, answer);

  await expect(answerSolution(agent, { ...answer, answer: 'declined' })).rejects.toMatchObject({
    reason: 'solution.already-answered',
  });
});

test('offering again after a lost answer offers once', async () => {
  const { agent, ticketId, alternatives } = await offered('补发', '退款');

  await offerSolutions(agent, { ticketId, alternatives });

  expect((await readTicket(agent, { ticketId })).solutions).toHaveLength(2);
});

async function offered(...bodies: string[]) {
  const { id } = await app.given(makeStaff);
  const agent = app.as(staffActor(undefined, { id }));
  const { id: ticketId } = await app.given(makeTicket);
  const alternatives = bodies.map((body) => ({ id: newId<SolutionId>(), body }));
  await offerSolutions(agent, { ticketId, alternatives });
  return { agent, ticketId, alternatives };
}
