import { eq } from 'drizzle-orm';
import {
  changeStatus,
  close,
  closeTicket,
  lockTicket,
  reopenTicket,
  resolveTicket,
  tickets,
} from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { causes } from '../causes.ts';
import type { PlannedTicket } from '../plan.ts';
import { type Act, handlerAt } from './acts.ts';
import type { Stage } from './stage.ts';

type Status = PlannedTicket['statuses'][number]['status'];

/** How it stood, as far as what people did has not made it so already. */
export function statusActs(story: PlannedTicket): Act[] {
  return story.statuses.slice(1).map(({ at, status }) => ({
    at,
    order: 9,
    play: (stage) => become(stage, story, { at, status }),
  }));
}

async function become(stage: Stage, story: PlannedTicket, { at, status }: { at: Date; status: Status }) {
  const { cast, ticketId } = stage;
  const ctx = stage.at(at, cast.actor(handlerAt(story, at)));
  const is = await statusOf(ctx, stage);
  if (is === status || is === 'closed') return;
  switch (status) {
    case 'new':
      return;
    case 'closed':
      return endWith(stage, story, at);
    case 'resolved':
      return resolveTicket(ctx, { ticketId, ...outcomeOf(story) });
    case 'open':
      if (is === 'resolved') return reopenTicket(ctx, { ticketId, reason: reopenedBecause });
      return changeStatus(ctx, { ticketId, status });
    default:
      return changeStatus(ctx, { ticketId, status, ...waitsOf(stage, story, at) });
  }
}

const reopenedBecause = '客户反馈问题再次出现';

async function statusOf(ctx: TransactionContext, { ticketId }: Stage) {
  const [found] = await ctx.db
    .select({ status: tickets.status })
    .from(tickets)
    .where(eq(tickets.id, ticketId));
  return found!.status;
}

function outcomeOf({ resolution }: PlannedTicket) {
  return resolution ? { cause: causes[resolution.cause].zh, responsibleSide: resolution.side } : {};
}

/** Which department is waited for. */
function waitsOf({ cast }: Stage, { entries }: PlannedTicket, at: Date) {
  const department = entries.findLast((entry) => entry.at <= at && entry.department)?.department;
  return department ? { departmentId: cast.department(department) } : {};
}

async function endWith(stage: Stage, story: PlannedTicket, at: Date) {
  const { cast, ticketId } = stage;
  if (story.closedBecause === 'customer-confirmed') {
    return closeTicket(stage.at(at, cast.actor(handlerAt(story, at))), { ticketId });
  }
  const ctx = stage.at(at, 'customer');
  return close(ctx, await lockTicket(ctx, ticketId), story.closedBecause ?? 'no-answer');
}
