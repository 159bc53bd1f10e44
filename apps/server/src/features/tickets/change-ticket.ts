import { isDeepStrictEqual } from 'node:util';
import type { EntryId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { holdParent } from './children/hold-parent.ts';
import { authorOf } from './entries/author.ts';
import { type Change, entries } from './entries/tables.ts';
import { isSearched, keepTerms, textsOf } from './search/keep-terms.ts';
import { type Ticket, type TicketChanges, tickets } from './tables.ts';

// Kept by the desk for itself; the story would only repeat what it says already.
const untold: ReadonlySet<string> = new Set([
  ...['statusSince', 'firstRespondedAt', 'resolvedAt', 'closesAt', 'closedAt', 'reopenedCount'],
  ...['nextDueAt', 'breachedAt', 'priorityReason', 'mergedIntoId', 'parentId'],
]);

/**
 * Writes what differs into a locked ticket and tells it in its timeline: from what to what, and why. Whoever read the
 * ticket before has a stale version then.
 */
export async function changeTicket(
  ctx: TransactionContext,
  ticket: Ticket,
  wanted: TicketChanges,
  reason?: string,
): Promise<Ticket> {
  const changes = changesOf(ticket, wanted);
  if (changes.length === 0) return ticket;
  const told = changes.filter(({ field }) => !untold.has(field));
  const step = told.length > 0 ? 1 : 0;

  const [changed] = await ctx.db
    .update(tickets)
    .set({
      ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
      version: ticket.version + step,
      lastSeq: ticket.lastSeq + step,
    })
    .where(eq(tickets.id, ticket.id))
    .returning();
  if (told.some(({ field }) => isSearched(field))) {
    await keepTerms(ctx, { ticketId: ticket.id, seq: 0, at: ticket.openedAt, texts: textsOf(changed!) });
  }
  if (told.length > 0) {
    await ctx.db.insert(entries).values({
      ...authorOf(ctx),
      ticketId: ticket.id,
      seq: ticket.lastSeq + 1,
      id: newId<EntryId>(),
      kind: 'change',
      details: { changes: told, ...(reason ? { reason } : {}) },
      occurredAt: ctx.now(),
      writtenAt: ctx.now(),
    });
  }
  await holdParent(ctx, ticket, changed!);
  return changed!;
}

/** What differs, from what to what. */
export function changesOf(ticket: Ticket, wanted: TicketChanges): Change[] {
  return Object.entries(wanted)
    .map(([field, to]) => ({ field, from: ticket[field as keyof Ticket], to }))
    .filter(({ from, to }) => to !== undefined && !isDeepStrictEqual(from, to));
}
