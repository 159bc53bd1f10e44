import type { EntryId, SolutionId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { insertMany } from '#platform/insert-many';
import { readClosingRules } from '../closing-rules/read-closing-rules.ts';
import { authorOf } from '../entries/author.ts';
import { entries } from '../entries/tables.ts';
import { ticketImported } from '../events.ts';
import { planEachAlong } from '../plan-along.ts';
import { entryTextsOf, keepEachTerms, textsOf } from '../search/keep-terms.ts';
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
  const stories = imported.map((one) => storyOf(ctx, one));
  const dues = await promiseForEach(ctx, states);
  const fresh = await nextTicketNumbers(ctx, imported.filter(({ number }) => number === null).length);
  const rows = states.map((state, at) => ({
    ...state,
    number: imported[at]!.number ?? fresh.shift()!,
    nextDueAt: dues.get(state.id) ?? null,
    lastSeq: stories[at]!.length,
  }));

  await insertMany(ctx.db, tickets, rows);
  await insertMany(ctx.db, entries, stories.flat());
  await keepEachTerms(ctx, [
    ...rows.map((row) => ({ ticketId: row.id, seq: 0, at: row.openedAt, texts: textsOf(row) })),
    ...stories.flatMap(laterTexts),
  ]);
  await keepOutcome(ctx, imported);
  await ctx.publishEach(
    ticketImported,
    imported.map(({ id: ticketId }) => ({ ticketId })),
  );
  await planEachAlong(
    ctx,
    imported.flatMap(({ id: ticketId, followUp }) => (followUp ? [{ ...followUp, ticketId }] : [])),
  );
  return rows.map(({ id, number, lastSeq }) => ({ id, number, lastSeq }));
}

type NewEntry = typeof entries.$inferInsert;

/** What was recorded, the customer's word on it, and what is still to be done. */
function storyOf(ctx: TransactionContext, one: ImportedTicket): NewEntry[] {
  const { id: ticketId, channel, description, occurredAt, rating, followUp } = one;
  const written = { ...authorOf(ctx), ticketId, occurredAt, writtenAt: ctx.now() };
  const told: Pick<NewEntry, 'kind' | 'body' | 'details' | 'direction' | 'channel'>[] = [
    { kind: 'opening', direction: 'in', channel, body: description, details: {} },
  ];
  if (rating)
    told.push({
      ...{ kind: 'change', body: rating.comment },
      details: { act: 'rated', subject: rating.id, score: rating.score },
    });
  if (followUp)
    told.push({ kind: 'change', body: '', details: { act: 'follow-up-planned', ...planned(followUp) } });
  return told.map((entry, at) => ({ ...written, ...entry, seq: at + 1, id: newId<EntryId>() }));
}

const planned = ({ id: subject, what, dueAt, staffId }: NonNullable<ImportedTicket['followUp']>) => ({
  ...{ subject, what },
  changes: [
    { field: 'followUpAt', from: null, to: dueAt },
    { field: 'followUpStaffId', from: null, to: staffId },
  ],
});

/** The opening is found by the words of its ticket. */
const laterTexts = (story: readonly NewEntry[]) =>
  story.slice(1).map((entry) => ({
    ...{ ticketId: entry.ticketId, seq: entry.seq, at: entry.writtenAt },
    texts: entryTextsOf(entry),
  }));

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
