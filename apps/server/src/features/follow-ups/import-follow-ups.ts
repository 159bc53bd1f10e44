import type { TicketId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { cancelDeadlines, setDeadlines } from '#features/deadlines';
import type { ImportedFollowUp } from '#features/tickets';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { insertMany } from '#platform/insert-many';
import { followUpImported } from './events.ts';
import { promiseOf, subjectOf } from './promise.ts';
import { followUps } from './tables.ts';

/** Plans what came with imported tickets, in a few statements. Nobody is told of each: it is among their to-dos. */
export async function importFollowUps(ctx: TransactionContext, imported: readonly ImportedFollowUp[]) {
  const planned = { plannedById: staffIdOf(ctx.actor), plannedAt: ctx.now() };
  await insertMany(
    ctx.db,
    followUps,
    imported.map((one) => ({ ...one, ...planned })),
  );
  await setDeadlines(
    ctx,
    imported.map((one) => promiseOf(ctx, one)),
  );
  await ctx.publishEach(
    followUpImported,
    imported.map(({ id: followUpId, ticketId, staffId }) => ({ followUpId, ticketId, staffId })),
  );
}

/** Takes back all of tickets that are themselves taken back. */
export async function withdrawFollowUps(ctx: TransactionContext, ticketIds: readonly TicketId[]) {
  const gone = await ctx.db
    .delete(followUps)
    .where(inArray(followUps.ticketId, [...ticketIds]))
    .returning({ id: followUps.id });
  if (gone.length > 0) await cancelDeadlines(ctx, { subject: gone.map(subjectOf) });
}
