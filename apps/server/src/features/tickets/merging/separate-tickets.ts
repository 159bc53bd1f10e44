import type { TicketId } from '@huiyin/contract/ids';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from '../access.ts';
import { changeTicket } from '../change-ticket.ts';
import { entries } from '../entries/tables.ts';
import { ticketSeparated } from '../events.ts';
import { promiseNextResponse } from '../promises/follow-contact.ts';
import { promiseApart } from '../promises/follow-status.ts';
import { reopen } from '../reopen-ticket.ts';
import { keepScore } from '../solutions/keep-score.ts';
import { ratedSince, settleApart } from '../solutions/settle-by-rating.ts';
import { isFinished } from '../status-rules.ts';
import { restored } from './state-before.ts';
import { ticketMerges } from './tables.ts';
import { tellMerge } from './tell-merge.ts';

/** The two are two matters after all: each has what was written to it or for it, however long that was after. */
export function separateTickets(ctx: Context, { ticketId, reason }: { ticketId: TicketId; reason?: string }) {
  return ctx.transaction(async (ctx) => {
    const merged = await lockTicketForWork(ctx, ticketId);
    const otherId = merged.mergedIntoId;
    if (!otherId) throw new Refusal('merge.not-merged');
    const other = await lockTicketForWork(ctx, otherId);

    const { before, mergedAt } = await endMerge(ctx, ticketId);
    const back = { ...restored(before), mergedIntoId: null };
    const apart = await changeTicket(ctx, merged, back, reason);
    if (merged.score !== null) await keepScore(ctx, otherId);
    const wasHeard = await heardSince(ctx, ticketId, mergedAt);
    if (!isFinished(apart.status)) await promiseApart(ctx, apart);
    const open = isFinished(apart.status) && wasHeard ? await reopen(ctx, apart) : apart;
    if (wasHeard) await promiseNextResponse(ctx, open);
    if (await ratedSince(ctx, ticketId, mergedAt)) {
      await settleApart(ctx, open);
      await settleApart(ctx, other);
    }
    await tellMerge(ctx, { ticketId, act: 'separated', subject: otherId, reason });
    await tellMerge(ctx, { ticketId: otherId, act: 'separated', subject: ticketId, reason });
    await ctx.publish(ticketSeparated, { ticketId, otherId });
    await ctx.publish(ticketSeparated, { ticketId: otherId, otherId: ticketId });
  });
}

async function endMerge(ctx: TransactionContext, ticketId: TicketId) {
  const [ended] = await ctx.db
    .update(ticketMerges)
    .set({ separatedAt: ctx.now(), separatedById: staffIdOf(ctx.actor) })
    .where(and(eq(ticketMerges.ticketId, ticketId), isNull(ticketMerges.separatedAt)))
    .returning();
  return ended!;
}

/** Whether the customer said something for it that waits for an answer there now. */
async function heardSince(ctx: TransactionContext, ticketId: TicketId, mergedAt: Date) {
  const heard = and(
    eq(entries.ticketId, ticketId),
    eq(entries.direction, 'in'),
    gt(entries.writtenAt, mergedAt),
  );
  return (await ctx.db.$count(entries, heard)) > 0;
}
