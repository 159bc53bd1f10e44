import { type BulkEdit, mostTicketsInBulk } from '@huiyin/contract/bulk-changes';
import type { BulkChangeId, TicketId } from '@huiyin/contract/ids';
import { and, inArray } from 'drizzle-orm';
import { ticketIdPages, tickets, visibleTickets, type WantedTickets } from '#features/tickets';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Forbidden, NotFound, Refusal } from '#platform/refusal';
import { mayEdit } from './access.ts';
import { bulkChangeStarted } from './events.ts';
import { findOwn } from './find-own.ts';
import { goOn } from './go-on.ts';
import { bulkChanges, bulkChangeTickets } from './tables.ts';

interface NewBulkChange {
  id: BulkChangeId;
  edit: BulkEdit;
  chosen: { ticketIds: TicketId[] } | WantedTickets;
}

/** Notes which tickets are to be changed and how; a job does so. Sending it twice starts it once. */
export async function startBulkChange(ctx: Context, { id, edit, chosen }: NewBulkChange) {
  if (!mayEdit(ctx.actor, edit)) throw new Forbidden();
  if (isEmpty(edit)) throw new Refusal('bulk-change.nothing-chosen');
  await ctx.transaction(async (ctx) => {
    const ids = await chosenIds(ctx, chosen);
    if (ids.length === 0) throw new Refusal('bulk-change.nothing-chosen');
    const [begun] = await ctx.db
      .insert(bulkChanges)
      .values({
        ...{ id, edit, startedAt: ctx.now(), staffId: staffIdOf(ctx.actor) },
        permissions: [...(ctx.actor as StaffActor).permissions],
      })
      .onConflictDoNothing()
      .returning();
    if (!begun) return;
    await ctx.db
      .insert(bulkChangeTickets)
      .values(ids.map((ticketId, place) => ({ bulkChangeId: id, place, ticketId })));
    await ctx.publish(bulkChangeStarted, { bulkChangeId: id, kind: edit.kind, tickets: ids.length });
    await ctx.schedule(goOn, { bulkChangeId: id });
  });
  return findOwn(ctx, id);
}

function isEmpty(edit: BulkEdit) {
  if (edit.kind === 'resolve') return false;
  const { kind: _, reason: __, ...what } = edit;
  const given = Object.values(what).filter((value) => value !== undefined);
  return given.every((value) => Array.isArray(value) && value.length === 0);
}

async function chosenIds(ctx: TransactionContext, chosen: NewBulkChange['chosen']) {
  if (!('ticketIds' in chosen)) return firstIds(ctx, chosen);
  const found = await ctx.db
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(inArray(tickets.id, chosen.ticketIds), visibleTickets(ctx)));
  const seen = new Set(found.map(({ id }) => id));
  if (seen.size === 0) throw new NotFound();
  return [...new Set(chosen.ticketIds)].filter((id) => seen.has(id));
}

async function firstIds(ctx: TransactionContext, chosen: WantedTickets) {
  const ids: TicketId[] = [];
  for await (const page of ticketIdPages(ctx, chosen)) {
    ids.push(...page);
    if (ids.length >= mostTicketsInBulk) break;
  }
  return ids.slice(0, mostTicketsInBulk);
}
