import type { FollowUpId } from '@huiyin/contract/ids';
import { completeFollowUp, planFollowUp } from '#features/follow-ups';
import { newId } from '#platform/ids';
import type { PlannedTicket } from '../plan.ts';
import { type Act, handlerAt } from './acts.ts';

/** What was planned, by whoever answered for the ticket then, and how it went. */
export function followUpActs(story: PlannedTicket): Act[] {
  return story.followUps.flatMap(({ text: what, owner, madeAt, dueAt, doneAt, outcome }) => {
    const id = newId<FollowUpId>();
    const planned: Act = {
      at: madeAt,
      order: 10,
      play: ({ cast, ticketId, ...stage }) =>
        planFollowUp(stage.at(madeAt, cast.actor(handlerAt(story, madeAt))), {
          ...{ ticketId, id, what, dueAt },
          staffId: cast.person(owner),
        }),
    };
    if (!doneAt) return [planned];
    const done: Act = {
      at: doneAt,
      order: 10,
      play: ({ cast, ...stage }) =>
        completeFollowUp(stage.at(doneAt, cast.actor(owner)), { followUpId: id, outcome }),
    };
    return [planned, done];
  });
}
