import type { EntryId, RatingId, SolutionId } from '@huiyin/contract/ids';
import {
  addCall,
  addContact,
  addMessage,
  addNote,
  answerSolution,
  assignTicket,
  changePriority,
  rateTicket,
  restrictTicket,
  takeTicket,
} from '#features/tickets';
import { newId } from '#platform/ids';
import { departments as chart } from '../organisation-chart.ts';
import type { PersonKey } from '../people.ts';
import type { PlannedEntry, PlannedRating, PlannedTicket } from '../plan.ts';
import { offerRound } from './offer-round.ts';
import type { Stage } from './stage.ts';

/** One thing that happened in a story; of those at one moment, the lower order was first. */
export interface Act {
  readonly at: Date;
  readonly order: number;
  play(stage: Stage): Promise<unknown>;
}

export function handlerActs({ handlers, openedBy, openedAt }: PlannedTicket): Act[] {
  return handlers.flatMap(({ at, handler, because }, index) => {
    const before = handlers[index - 1]?.handler;
    if (before) {
      return act(at, 1, ({ cast, ticketId, ...stage }) =>
        assignTicket(stage.at(at, cast.actor(before)), {
          ...{ ticketId, reason: because },
          handlerId: cast.person(handler),
        }),
      );
    }
    if (handler === openedBy && at <= openedAt) return [];
    return act(at, 1, ({ cast, ticketId, ...stage }) =>
      takeTicket(stage.at(at, cast.actor(handler)), { ticketId }),
    );
  });
}

export function priorityActs(story: PlannedTicket): Act[] {
  return story.priorities.slice(1).map(({ at, priority, because }) =>
    act(at, 2, ({ cast, ticketId, ...stage }) =>
      changePriority(stage.at(at, cast.actor(handlerAt(story, at))), {
        ticketId,
        priority,
        reason: because,
      }),
    ),
  );
}

export function entryActs(story: PlannedTicket): Act[] {
  return story.entries.map((entry) => act(entry.at, 3, (stage) => playEntry(stage, entry)));
}

function playEntry({ cast, ticketId, ...stage }: Stage, entry: PlannedEntry) {
  const { at, by, body, channel, department } = entry;
  const ctx = stage.at(at, by === 'customer' ? 'customer' : cast.actor(by));
  const given = { ticketId, id: newId<EntryId>(), body };
  const direction = entry.direction ?? 'out';
  switch (entry.kind) {
    case 'call':
      return addCall(ctx, {
        ...given,
        direction,
        reached: true,
        ...(entry.durationSeconds === null ? {} : { durationSeconds: entry.durationSeconds }),
      });
    case 'external-contact':
      return addContact(ctx, { ...given, direction, channel });
    case 'message-in':
      return addMessage(ctx, { ...given, direction: 'in', channel });
    case 'message-out':
      return addMessage(ctx, { ...given, direction: 'out', channel });
    case 'note': {
      const head = department && chart[department].head;
      return addNote(ctx, { ...given, mentionedIds: head && head !== by ? [cast.person(head)] : [] });
    }
  }
}

export function solutionActs(story: PlannedTicket): Act[] {
  const ids = story.solutions.map(() => newId<SolutionId>());
  const offered = story.solutions.map((solution, index) => ({ ...solution, id: ids[index]! }));
  const rounds = Map.groupBy(offered, ({ round }) => round).values();
  const offers = [...rounds].map((round) => act(round[0]!.offeredAt, 4, (stage) => offerRound(stage, round)));
  const answers = offered.flatMap(({ id, answer, answeredAt }) => {
    if (!answer || !answeredAt || answer === 'not-chosen') return [];
    // Who takes one has declined the others before.
    return act(answeredAt, answer === 'declined' ? 5 : 6, ({ cast, ticketId, ...stage }) =>
      answerSolution(stage.at(answeredAt, cast.actor(handlerAt(story, answeredAt))), {
        ...{ ticketId, answer },
        solutionId: id,
      }),
    );
  });
  return [...offers, ...answers];
}

export function ratingActs(story: PlannedTicket): Act[] {
  return story.ratings.map((rating) => act(rating.at, 8, (stage) => playRating(stage, rating)));
}

function playRating({ cast, ticketId, ...stage }: Stage, { at, score, comment, enteredBy }: PlannedRating) {
  const ctx = stage.at(at, enteredBy ? cast.actor(enteredBy) : 'customer');
  return rateTicket(ctx, { ticketId, id: newId<RatingId>(), score, comment });
}

/** As soon as nobody else has anything to say in it. */
export function restrictionActs(story: PlannedTicket, because: string): Act[] {
  const { restrictedTo, entries, openedAt } = story;
  if (!restrictedTo) return [];
  const among = (by: PlannedEntry['by']) => by === 'customer' || restrictedTo.includes(by);
  const at = entries.findLast(({ by }) => !among(by))?.at ?? openedAt;
  return [
    act(at, 7, ({ cast, ticketId, ...stage }) =>
      restrictTicket(stage.at(at, cast.actor('chen-jing')), {
        ...{ ticketId, reason: because },
        staffIds: restrictedTo.map(cast.person),
      }),
    ),
  ];
}

/** Who answered for it then, or would have. */
export function handlerAt({ handlers, openedBy }: PlannedTicket, moment: Date): PersonKey {
  return handlers.findLast(({ at }) => at <= moment)?.handler ?? openedBy ?? 'chen-jing';
}

const act = (at: Date, order: number, play: Act['play']): Act => ({ at, order, play });
