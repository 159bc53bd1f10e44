import type { TicketId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import { ticketMerged, ticketTookIn } from '../events.ts';
import { handOverPromises } from '../promises/follow-status.ts';
import { keepScore } from '../solutions/keep-score.ts';
import type { Ticket } from '../tables.ts';
import { mergeObstacle } from './merge-obstacle.ts';
import { stateBefore } from './state-before.ts';
import { ticketMerges } from './tables.ts';
import { tellMerge } from './tell-merge.ts';

interface Merge {
  /** The one that stays. */
  ticketId: TicketId;
  otherId: TicketId;
  reason?: string;
}

/** The other goes on in this one: it keeps its own story, which is told here, and owes nothing by itself any more. */
export function mergeTickets(ctx: Context, { ticketId, otherId, reason }: Merge) {
  return ctx.transaction(async (ctx) => {
    const { stays, goes } = await lockPair(ctx, ticketId, otherId);
    const obstacle = await mergeObstacle(ctx, { stays, goes });
    if (obstacle) throw new Refusal(obstacle);

    const now = ctx.now();
    await ctx.db.insert(ticketMerges).values({
      ...{ ticketId: otherId, intoId: ticketId, before: stateBefore(goes) },
      ...{ mergedAt: now, mergedById: staffIdOf(ctx.actor) },
    });
    const merged = await changeTicket(
      ctx,
      goes,
      {
        ...{ status: 'closed', statusSince: now, closedAt: now, closesAt: null, closedBecause: 'merged' },
        ...{ awaitedDepartmentId: null, mergedIntoId: ticketId },
      },
      reason,
    );
    await handOverPromises(ctx, merged);
    if (goes.score !== null) await keepScore(ctx, ticketId);
    await tellMerge(ctx, { ticketId: otherId, act: 'merged-into', subject: ticketId, reason });
    await tellMerge(ctx, { ticketId, act: 'took-in', subject: otherId, reason });
    await ctx.publish(ticketMerged, { ticketId: otherId, intoId: ticketId });
    await ctx.publish(ticketTookIn, { ticketId, otherId, handlerIds: handlersOf(stays, goes) });
  });
}

/** In the order of their ids, so that two who merge the same tickets never wait for each other. */
async function lockPair(ctx: TransactionContext, staysId: TicketId, goesId: TicketId) {
  const locked = new Map<TicketId, Ticket>();
  for (const id of [staysId, goesId].sort()) locked.set(id, await lockTicketForWork(ctx, id));
  return { stays: locked.get(staysId)!, goes: locked.get(goesId)! };
}

const handlersOf = (...all: Ticket[]) => [
  ...new Set(all.flatMap(({ handlerId }) => (handlerId ? [handlerId] : []))),
];
