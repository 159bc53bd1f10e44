import type { PlannedFollowUp } from '../plan.ts';
import { HOUR, MINUTE } from './desk-hours.ts';
import type { Scene } from './scene.ts';

/** What was promised along with the last solution; kept in time, where the matter is settled and the time has come. */
export function followUpsOf({ matter, moments, handler, now, chance, word }: Scene): PlannedFollowUp[] {
  const { followUp, solutions, steps, unresolved } = matter;
  if (!followUp) return [];
  const madeAt = moments(solutions?.at(-1)?.after ?? steps.at(-1)!.after);
  const dueAt = new Date(madeAt.getTime() + followUp.inHours * HOUR);
  const doneAt = new Date(dueAt.getTime() - chance.between(5, 50) * MINUTE);
  const isDone = !unresolved && dueAt <= now;
  return [{ text: word(followUp.text), owner: handler, madeAt, dueAt, doneAt: isDone ? doneAt : null }];
}
