import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { PersonalPlaces } from '#features/customers';
import { deadlineMoves, deadlines } from '#features/deadlines';
import { fileStore, files } from '#features/files';
import type { Context, TransactionContext } from '#platform/context';
import { entries, ticketFiles } from './entries/tables.ts';
import { ticketMerges } from './merging/tables.ts';
import { entryTextsOf, keepTerms, textsOf } from './search/keep-terms.ts';
import { ticketTerms } from './search/tables.ts';
import { ratings, solutions } from './solutions/tables.ts';
import { tickets } from './tables.ts';

const MOST_COPIED = 5_000;

const theirs = (ids: readonly CustomerId[]) =>
  sql`select t.id from ${tickets} t where t.customer_id = any(${sql.param([...ids])}::uuid[])`;
const aboutTicket = (ids: readonly CustomerId[]) => sql`ticket_id in (${theirs(ids)})`;
const aboutSubject = (ids: readonly CustomerId[]) =>
  sql`subject in (select 'ticket:' || theirs.id from (${theirs(ids)}) as theirs)`;

/** What tickets say of their customer. */
export const personalInTickets: PersonalPlaces = {
  written: [
    {
      table: tickets,
      columns: [
        ...[
          tickets.contactPerson,
          tickets.description,
          tickets.customersWords,
          tickets.demand,
          tickets.remarks,
        ],
        ...[tickets.cause, tickets.product, tickets.priorityReason, tickets.externalNumber],
        ...[tickets.tags, tickets.fields],
      ],
      about: (ids) => sql`customer_id = any(${sql.param([...ids])}::uuid[])`,
    },
    { table: entries, columns: [entries.body, entries.details], about: aboutTicket },
    { table: solutions, columns: [solutions.body, solutions.answerComment], about: aboutTicket },
    { table: ratings, columns: [ratings.comment], about: aboutTicket },
    { table: ticketMerges, columns: [ticketMerges.before], about: aboutTicket },
    { table: deadlines, columns: [deadlines.title], about: aboutSubject },
    {
      table: deadlineMoves,
      columns: [deadlineMoves.reason],
      about: (ids) => sql`deadline_id in (select d.id from ${deadlines} d where d.${aboutSubject(ids)})`,
    },
  ],

  async words(ctx, ids) {
    const found = await ctx.db
      .selectDistinct({ name: tickets.contactPerson })
      .from(tickets)
      .where(inArray(tickets.customerId, [...ids]));
    return found.map(({ name }) => name);
  },

  goes: async (ctx, ids) => ({ files: (await filesOfThem(ctx, ids)).length }),
  stays: async (ctx, ids) => ({
    tickets: await ctx.db.$count(tickets, inArray(tickets.customerId, [...ids])),
  }),

  async erase(ctx, ids) {
    const gone = await filesOfThem(ctx, ids);
    if (gone.length === 0) return;
    const store = ctx.use(fileStore);
    for (const { place } of gone) await store.remove(place);
    const fileIds = gone.map(({ id }) => id);
    await ctx.db.delete(ticketFiles).where(inArray(ticketFiles.fileId, fileIds));
    await ctx.db.delete(files).where(inArray(files.id, fileIds));
  },

  /** Found by the words that are left, and by no other. */
  async afterwards(ctx, ids) {
    const found = await ctx.db
      .select()
      .from(tickets)
      .where(inArray(tickets.customerId, [...ids]));
    for (const ticket of found) {
      await ctx.db.delete(ticketTerms).where(eq(ticketTerms.ticketId, ticket.id));
      await keepTerms(ctx, { ticketId: ticket.id, seq: 0, at: ticket.openedAt, texts: textsOf(ticket) });
      await keepEntries(ctx, ticket.id);
    }
  },

  async copy(ctx, ids) {
    const own = await ctx.db
      .select()
      .from(tickets)
      .where(inArray(tickets.customerId, [...ids]))
      .orderBy(desc(tickets.openedAt))
      .limit(MOST_COPIED);
    const ticketIds = own.map(({ id }) => id);
    const said = await ctx.db
      .select({
        ticketId: entries.ticketId,
        kind: entries.kind,
        channel: entries.channel,
        body: entries.body,
        occurredAt: entries.occurredAt,
      })
      .from(entries)
      .where(inArray(entries.ticketId, ticketIds))
      .orderBy(asc(entries.ticketId), asc(entries.seq))
      .limit(MOST_COPIED);
    const offered = await ctx.db
      .select()
      .from(solutions)
      .where(inArray(solutions.ticketId, ticketIds))
      .limit(MOST_COPIED);
    const rated = await ctx.db
      .select()
      .from(ratings)
      .where(inArray(ratings.ticketId, ticketIds))
      .limit(MOST_COPIED);
    return {
      tickets: own,
      entries: said,
      solutions: offered,
      ratings: rated,
    };
  },

  files: async (ctx, ids) =>
    (await filesOfThem(ctx, ids)).map(({ number, ...file }) => ({ ...file, folder: number })),
};

async function keepEntries(ctx: TransactionContext, ticketId: TicketId) {
  const found = await ctx.db.select().from(entries).where(eq(entries.ticketId, ticketId));
  for (const entry of found) {
    if (entry.kind === 'opening') continue;
    await keepTerms(ctx, { ticketId, seq: entry.seq, at: entry.writtenAt, texts: entryTextsOf(entry) });
  }
}

function filesOfThem(ctx: Context, ids: readonly CustomerId[]) {
  return ctx.db
    .select({
      id: files.id,
      name: files.name,
      sizeInBytes: files.sizeInBytes,
      uploadedAt: files.uploadedAt,
      place: files.place,
      number: tickets.number,
    })
    .from(ticketFiles)
    .innerJoin(files, eq(files.id, ticketFiles.fileId))
    .innerJoin(tickets, eq(tickets.id, ticketFiles.ticketId))
    .where(sql`${ticketFiles.ticketId} in (${theirs(ids)})`);
}
