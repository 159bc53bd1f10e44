import type { EntryId, SolutionId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { readClosingRules } from '../closing-rules/read-closing-rules.ts';
import { authorOf } from '../entries/author.ts';
import { entries } from '../entries/tables.ts';
import { ticketImported } from '../events.ts';
import { findGivens } from '../givens.ts';
import { promiseAtOpening } from '../promises/promise-at-opening.ts';
import { textsOf } from '../search/keep-terms.ts';
import { ticketTerms } from '../search/tables.ts';
import { termsOf } from '../search/terms.ts';
import { ratings, solutions } from '../solutions/tables.ts';
import { tickets } from '../tables.ts';
import { nextTicketNumber } from '../ticket-number.ts';
import { type ImportedTicket, importedState } from './imported-state.ts';

/**
 * Records many matters that happened elsewhere, in a few statements. Nobody is told of each, and only what is still
 * open is owed anything, from now on. Ids and names have been checked by the caller.
 */
export async function importTickets(ctx: TransactionContext, imported: readonly ImportedTicket[]) {
  if (imported.length === 0) return [];
  const rules = await readClosingRules(ctx);
  const rows = [];
  for (const one of imported) {
    const state = importedState(ctx, one, rules);
    const number = one.number ?? (await nextTicketNumber(ctx));
    rows.push({ ...state, number, nextDueAt: await firstDue(ctx, state) });
  }
  const added = await ctx.db
    .insert(tickets)
    .values(rows)
    .returning({ id: tickets.id, number: tickets.number });
  const numbers = new Map(added.map(({ id, number }) => [id, number]));

  await ctx.db.insert(entries).values(imported.flatMap((one) => story(ctx, one)));
  await ctx.db.insert(ticketTerms).values(
    rows.map((row) => ({
      ticketId: row.id,
      seq: 0,
      at: row.openedAt,
      terms: sql<string>`array_to_tsvector(${sql.param(termsOf(textsOf({ ...row, number: numbers.get(row.id)! })))}::text[])`,
    })),
  );
  await keepOutcome(ctx, imported);
  await ctx.publishEach(
    ticketImported,
    imported.map(({ id: ticketId }) => ({ ticketId })),
  );
  return added;
}

async function firstDue(ctx: TransactionContext, state: ReturnType<typeof importedState>) {
  if (state.status === 'resolved' || state.status === 'closed') return null;
  return promiseAtOpening(ctx, { ...state, externalDueAt: null }, await findGivens(ctx, state));
}

/** What was recorded, and the customer's word on it. */
function story(ctx: TransactionContext, one: ImportedTicket): (typeof entries.$inferInsert)[] {
  const { id: ticketId, channel, description, occurredAt, rating } = one;
  const written = { ...authorOf(ctx), ticketId, occurredAt, writtenAt: ctx.now() };
  const opening = { seq: 1, id: newId<EntryId>(), kind: 'opening' as const, direction: 'in' as const };
  return [
    { ...written, ...opening, channel, body: description },
    ...(rating
      ? [
          {
            ...written,
            ...{ seq: 2, id: newId<EntryId>(), kind: 'change' as const, body: rating.comment },
            details: { act: 'rated' as const, subject: rating.id, score: rating.score },
          },
        ]
      : []),
  ];
}

async function keepOutcome(ctx: TransactionContext, imported: readonly ImportedTicket[]) {
  const { authorId } = authorOf(ctx);
  const offered = imported.filter(({ solution }) => solution);
  if (offered.length > 0)
    await ctx.db.insert(solutions).values(
      offered.map(({ id: ticketId, solution: body, occurredAt: offeredAt, handlerId }) => ({
        ...{ id: newId<SolutionId>(), ticketId, round: 1, place: 0, body, offeredAt },
        offeredById: handlerId,
      })),
    );
  const rated = imported.flatMap(({ id, occurredAt, rating }) =>
    rating ? [{ id, occurredAt, rating }] : [],
  );
  if (rated.length > 0)
    await ctx.db.insert(ratings).values(
      rated.map(({ id: ticketId, occurredAt: ratedAt, rating }) => ({
        ...{ ticketId, ratedAt, ...rating },
        enteredById: authorId,
      })),
    );
}
