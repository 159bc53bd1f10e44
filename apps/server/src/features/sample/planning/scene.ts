import type { Matter } from '../matter.ts';
import type { GroupKey } from '../organisation-chart.ts';
import type { PersonKey } from '../people.ts';
import type { PlannedTicket } from '../plan.ts';
import { higherThan, takerAt } from './choose-handler.ts';
import { type Circumstances, wording } from './circumstances.ts';
import type { Chance } from './random.ts';
import type { Telling } from './share-out.ts';
import type { StoryMoments } from './story-moments.ts';

export interface Setting {
  readonly known: Circumstances;
  readonly began: Date;
  readonly moments: StoryMoments;
  readonly group: GroupKey;
  readonly now: Date;
  readonly chance: Chance;
}

/** One telling of a matter with its people, times and words at hand. */
export interface Scene extends Setting, Telling {
  readonly taker: PersonKey;
  readonly handlers: PlannedTicket['handlers'];
  /** Who answers for it in the end. */
  readonly handler: PersonKey;
  handlerAt(moment: Date): PersonKey;
  word(text: string): string;
}

export function sceneOf(telling: Telling, setting: Setting): Scene {
  const { known, began, moments, group, chance } = setting;
  const taker = takerAt(began, group, telling.matter, chance);
  const handlers = handlersOf(telling.matter, taker, moments);
  return {
    ...telling,
    ...setting,
    ...{ taker, handlers, handler: handlers.at(-1)?.handler ?? taker },
    handlerAt: (moment) => handlers.findLast(({ at }) => at <= moment)?.handler ?? taker,
    word: wording(telling, known, began, taker),
  };
}

/** Nobody has yet taken what is new. */
function handlersOf({ unresolved, steps, escalated }: Matter, taker: PersonKey, moments: StoryMoments) {
  if (unresolved === 'new') return [];
  const first = steps.find(({ by }) => by !== 'customer')!;
  const taken = { at: moments(first.after), handler: taker, because: '' };
  if (!escalated) return [taken];
  const at = moments(escalated.after);
  return [taken, { at, handler: higherThan(taker, escalated.to, at), because: escalated.because }];
}
