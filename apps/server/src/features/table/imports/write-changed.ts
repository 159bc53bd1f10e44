import type { FollowUpId, RatingId, SolutionId, TicketId } from '@huiyin/contract/ids';
import type { TableColumn } from '@huiyin/contract/table-columns';
import type { TicketStatus } from '@huiyin/contract/ticket-words';
import { eq } from 'drizzle-orm';
import { cancelFollowUp, changeFollowUp, planFollowUp } from '#features/follow-ups';
import {
  assignTicket,
  changePriority,
  changeStatus,
  changeTicket,
  editTicket,
  lockTicketForWork,
  offerSolutions,
  rateTicket,
  reopenTicket,
  resolveTicket,
  type TicketChanges,
  ticketEdited,
  tickets,
} from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { TableRow } from '../columns/cell-text.ts';
import { differing, type RowChange } from './row-change.ts';

type Step = (ctx: TransactionContext, to: TableRow, given: Given) => Promise<unknown>;

interface Given {
  ticketId: TicketId;
  from: TableRow;
  reason: string;
}

const finished: readonly TicketStatus[] = ['resolved', 'closed'];

/** What can be edited is edited in one go; each other thing has its own operation, which may refuse. */
const steps: Partial<Record<TableColumn, Step>> = {
  priority: (ctx, { priority }, { ticketId, from, reason }) =>
    finished.includes(from.status)
      ? correct(ctx, ticketId, { priority }, reason)
      : changePriority(ctx, { ticketId, priority, reason }),
  handler: (ctx, { handlerId }, { ticketId, from, reason }) => {
    if (handlerId === from.handlerId) return Promise.resolve();
    return finished.includes(from.status)
      ? correct(ctx, ticketId, { handlerId }, reason)
      : assignTicket(ctx, { ticketId, handlerId, reason });
  },
  solution: (ctx, { solutions }, { ticketId }) =>
    offerSolutions(ctx, {
      ticketId,
      alternatives: solutions.map((body) => ({ id: newId<SolutionId>(), body })),
    }),
  result: changeResult,
  followUp: changePlan,
  feedback: (ctx, { rating }, { ticketId, from }) =>
    rating && rating !== from.rating
      ? rateTicket(ctx, { ticketId, id: newId<RatingId>(), ...rating })
      : Promise.resolve(),
};

/** What is settled is owed nothing, so that correcting its record moves no deadline and tells nobody. */
async function correct(ctx: TransactionContext, id: TicketId, fields: TicketChanges, reason: string) {
  await changeTicket(ctx, await lockTicketForWork(ctx, id), fields, reason);
  await ctx.publish(ticketEdited, { ticketId: id, fields: Object.keys(fields) });
}

/** Makes a ticket what it shall be, by the desk's own operations. Answers its last entry then. */
export async function writeChanged(
  ctx: TransactionContext,
  { from, to, customerId, columns }: RowChange,
  reason: string,
): Promise<number> {
  const { id: ticketId, version } = from;
  const fields = { ...(customerId === undefined ? {} : { customerId }), ...differing(from, to) };
  if (Object.keys(fields).length > 0) await editTicket(ctx, { ticketId, version, reason, ...fields });
  for (const column of columns) await steps[column]?.(ctx, to, { ticketId, from, reason });
  const [written] = await ctx.db
    .select({ lastSeq: tickets.lastSeq })
    .from(tickets)
    .where(eq(tickets.id, ticketId));
  return written!.lastSeq;
}

async function changeResult(
  ctx: TransactionContext,
  { status }: TableRow,
  { ticketId, from, reason }: Given,
) {
  if (status === 'resolved') return resolveTicket(ctx, { ticketId });
  if (finished.includes(from.status)) await reopenTicket(ctx, { ticketId, reason });
  if (status === 'open' || status === 'following-up') await changeStatus(ctx, { ticketId, status, reason });
}

async function changePlan(
  ctx: TransactionContext,
  { followUp: to, handlerId }: TableRow,
  { ticketId, from: { followUp: from }, reason }: Given,
) {
  if (to?.what === from?.what && to?.dueAt === from?.dueAt) return;
  if (!to) return cancelFollowUp(ctx, { followUpId: from!.id!, reason });
  const plan = { what: to.what, dueAt: new Date(to.dueAt) };
  if (from?.id) return changeFollowUp(ctx, { followUpId: from.id, ...plan, reason });
  const staffId = handlerId ?? undefined;
  await planFollowUp(ctx, { ticketId, id: newId<FollowUpId>(), ...plan, ...(staffId ? { staffId } : {}) });
}
