import { missOverdueOf } from '#features/deadlines';
import { followUpSubjectsOf } from '#features/follow-ups';
import { keepDue, linkTickets } from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import type { Cast } from '../cast.ts';
import type { PlannedTicket } from '../plan.ts';
import {
  type Act,
  entryActs,
  handlerActs,
  handlerAt,
  priorityActs,
  ratingActs,
  restrictionActs,
  solutionActs,
} from './acts.ts';
import { followUpActs } from './follow-up-acts.ts';
import { openStory } from './open-story.ts';
import { type Stage, stageFor } from './stage.ts';
import { statusActs } from './status-acts.ts';

const restrictedBecause = '涉及人身安全，仅限处理人员知情';

/** Plays a story again through the operations of the desk, each at its moment: so every rule has done its part. */
export async function tellTicket(
  ctx: TransactionContext,
  story: PlannedTicket,
  given: { cast: Cast; now: Date; fieldValues: Stage['fieldValues']; onOpened?(): void },
) {
  const ticketId = given.cast.ticket(story.key);
  const stage = stageFor(ctx, { ...given, ticketId });
  await openStory(stage, story);
  given.onOpened?.();
  await playAll(stage, story);
  for (const subject of [`ticket:${ticketId}`, ...(await followUpSubjectsOf(ctx, ticketId))]) {
    await missOverdueOf(stage.at(given.now, 'customer'), { subject });
  }
  await keepDue(ctx, ticketId);
  return ticketId;
}

/** A company may ask for more than the shipped rules do: what it refuses ends the story there, and the ticket waits. */
async function playAll(stage: Stage, story: PlannedTicket) {
  try {
    for (const { play } of actsOf(story)) await play(stage);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function actsOf(story: PlannedTicket): Act[] {
  return [
    ...handlerActs(story),
    ...linkActs(story),
    ...priorityActs(story),
    ...entryActs(story),
    ...solutionActs(story),
    ...restrictionActs(story, restrictedBecause),
    ...ratingActs(story),
    ...followUpActs(story),
    ...statusActs(story),
  ].sort((one, other) => +one.at - +other.at || one.order - other.order);
}

function linkActs(story: PlannedTicket): Act[] {
  const { link, openedAt } = story;
  if (!link) return [];
  const play = ({ cast, ticketId, ...stage }: Stage) =>
    linkTickets(stage.at(openedAt, cast.actor(handlerAt(story, openedAt))), {
      ...{ ticketId, kind: link.as },
      otherId: cast.ticket(link.to),
    });
  return [{ at: openedAt, order: 2, play }];
}
