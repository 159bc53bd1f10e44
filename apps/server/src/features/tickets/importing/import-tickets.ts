import type { EntryId, SolutionId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { insertMany } from '#platform/insert-many';
import { readClosingRules } from '../closing-rules/read-closing-rules.ts';
import { authorOf } from '../entries/author.ts';
import { entries } from '../entries/tables.ts';
import { ticketImported } from '../events.ts';
import { keepEachTerms, textsOf } from '../search/keep-terms.ts';
import { ratings, solutions } from '../solutions/tables.ts';
import { tickets } from '../tables.ts';
import { nextTicketNumbers } from '../ticket-number.ts';
import { type ImportedTicket, importedState } from './imported-state.ts';
import { promiseForEach } from './promise-for-each.ts';

/**
 * Records many matters that happened elsewhere, in a few statements. Nobody is told of each, and only what is still
 * open is owed anything, from now on. Ids and names have been checked by the caller.
 */
export async function importTickets(ctx: TransactionContext, imported: readonly ImportedTicket[]) {
  if (imported.length === 0) return [];
  const rules = await readClosingRules(ctx);
  const states = imported.map((one) => importedState(ctx, one, rules));
  const dues = await promiseForEach(ctx, states);
  const fresh = await nextTicketNumbers(ctx, imported.filter(({ number }) => number === null).length);
  const rows = states.map((state, at) => ({
    ...state,
    number: imported[at]!.number ?? fresh.shift()!,
    nextDueAt: dues.get(state.id) ?? null,
  }));

  await insertMany(ctx.db, tickets, rows);
  await insertMany(
    ctx.db,
    entries,
    imported.flatMap((one) => story(ctx, one)),
  );
  await keepEachTerms(
    ctx,
    rows.map((row) => ({ ticketId: row.id, seq: 0, at: row.openedAt, texts: textsOf(row) })),
  );
  await keepOutcome(ctx, imported);
  await ctx.publishEach(
    ticketImported,
    imported.map(({ id: ticketId }) => ({ ticketId })),
  );
  return rows.map(({ id, number }) => ({ id, number }));
}

/** What was recorded, and the customer's word on it. */
function story(ctx: TransactionContext, one: ImportedTicket): (typeof entries.$inferInsert)[] {
  const { id: ticketId, channel, description, occurredAt, rating } = one;
  const written = { ...authorOf(ctx), ticketId, occurredAt, writtenAt: ctx.now() };
  const opening = { seq: 1, id: newId<EntryId>(), kind: 'opening' as const, direction: 'in' as const };
  return [
    { ...written, ...opening, channel, body: description, details: {} },
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
  await insertMany(
    ctx.db,
    solutions,
    offered.map(({ id: ticketId, solution: body, occurredAt: offeredAt, handlerId }) => ({
      ...{ id: newId<SolutionId>(), ticketId, round: 1, place: 0, body, offeredAt },
      offeredById: handlerId,
    })),
  );
  const rated = imported.flatMap(({ id, occurredAt, rating }) =>
    rating ? [{ id, occurredAt, rating }] : [],
  );
  await insertMany(
    ctx.db,
    ratings,
    rated.map(({ id: ticketId, occurredAt: ratedAt, rating }) => ({
      ...{ ticketId, ratedAt, ...rating },
      enteredById: authorId,
    })),
  );
}
