import type { PlannedEntry, PlannedSolution } from '../plan.ts';
import type { Scene } from './scene.ts';

/** What was offered, and what the customer said to it. */
export function solutionsOf({ matter, moments, handlerAt, word }: Scene, entries: readonly PlannedEntry[]) {
  const offers = matter.solutions ?? [];
  const rounds = [...new Set(offers.map(({ after }) => after))];
  return offers.map(({ after, text, answer }): PlannedSolution => {
    const offeredAt = moments(after);
    const reply = entries.find(({ at, by }) => at > offeredAt && by === 'customer');
    const anotherTaken = offers.some((offer) => offer.after === after && offer.answer === 'accepted');
    return {
      round: rounds.indexOf(after) + 1,
      body: word(text),
      offeredAt,
      offeredBy: handlerAt(offeredAt),
      answer: answer === 'declined' && anotherTaken ? 'not-chosen' : answer,
      answeredAt: answer && (reply?.at ?? offeredAt),
    };
  });
}
