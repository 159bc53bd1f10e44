import type { TicketId } from '@huiyin/contract/ids';
import type { MergePreview } from '@huiyin/contract/merges';
import { and, eq, inArray } from 'drizzle-orm';
import { openDeadlinesOf } from '#features/deadlines';
import type { Context } from '#platform/context';
import { Forbidden, NotFound } from '#platform/refusal';
import { mayWorkOn, visibleTickets } from '../access.ts';
import { entries, ticketFiles } from '../entries/tables.ts';
import { ours } from '../promises/follow-status.ts';
import { summaryColumns } from '../summary.ts';
import { tickets } from '../tables.ts';
import { mergeObstacle } from './merge-obstacle.ts';

/** What merging the other into this one would do, before anybody does so. */
export async function previewMerge(
  ctx: Context,
  { ticketId, otherId }: { ticketId: TicketId; otherId: TicketId },
): Promise<MergePreview> {
  const found = await ctx.db
    .select({ summary: summaryColumns, ticket: tickets })
    .from(tickets)
    .where(and(inArray(tickets.id, [ticketId, otherId]), visibleTickets(ctx)));
  const stays = found.find(({ ticket }) => ticket.id === ticketId);
  const goes = found.find(({ ticket }) => ticket.id === otherId);
  if (!stays || !goes) throw new NotFound();
  if (!mayWorkOn(ctx.actor, stays.ticket) || !mayWorkOn(ctx.actor, goes.ticket)) throw new Forbidden();

  const promised = await openDeadlinesOf(ctx, `ticket:${otherId}`);
  return {
    stays: stays.summary,
    goes: goes.summary,
    entries: await ctx.db.$count(entries, eq(entries.ticketId, otherId)),
    files: await ctx.db.$count(ticketFiles, eq(ticketFiles.ticketId, otherId)),
    cancelled: promised.map(({ kind }) => kind).filter((kind) => ours.includes(kind)),
    obstacle: await mergeObstacle(ctx, { stays: stays.ticket, goes: goes.ticket }),
  };
}
