import type { PlannedFollowUp } from '../plan.ts';
import { HOUR, MINUTE, whenOpen } from './desk-hours.ts';
import type { Scene } from './scene.ts';

const QUARTER = 15 * MINUTE;

/** What was promised along with the last solution; kept in time, where the matter is settled and the time has come. */
export function followUpsOf({ matter, moments, handler, now, chance, word }: Scene): PlannedFollowUp[] {
  const { followUp, solutions, steps, unresolved } = matter;
  if (!followUp) return [];
  const madeAt = moments(solutions?.at(-1)?.after ?? steps.at(-1)!.after);
  const dueAt = dueAfter(madeAt, followUp.inHours);
  const doneAt = new Date(dueAt.getTime() - chance.between(5, 50) * MINUTE);
  const isDone = !unresolved && dueAt <= now;
  const { text, outcome = '' } = followUp;
  return [
    {
      ...{ text: word(text), owner: handler, madeAt, dueAt },
      ...{ doneAt: isDone ? doneAt : null, outcome: isDone ? word(outcome) : '' },
    },
  ];
}

/** As one arranges it: at a quarter of an hour, while the desk is open. */
function dueAfter(madeAt: Date, hours: number): Date {
  const due = Math.ceil((madeAt.getTime() + hours * HOUR) / QUARTER) * QUARTER;
  return whenOpen(new Date(due), 60);
}
