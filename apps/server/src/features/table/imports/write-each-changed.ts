import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inLanguage } from '#platform/language';
import { NotFound } from '#platform/refusal';
import type { TableRow, Wording } from '../columns/cell-text.ts';
import { findCustomers } from './find-customers.ts';
import { findKnown } from './find-known.ts';
import type { Judged } from './judge-rows.ts';
import { differencesOf, mergeRow } from './merge-row.ts';
import { problemOf } from './problem-of.ts';
import { type Import, tableImportRows } from './tables.ts';
import { writeChanged } from './write-changed.ts';

interface Given {
  importId: Import['id'];
  /** Of the file: the story of a ticket says where its change came from. */
  name: string;
  wording: Wording;
  rows: readonly Judged[];
}

/** Writes rows that change a ticket, each by itself: what one is refused does not keep the others. */
export async function writeEachChanged(ctx: Context, { importId, name, wording, rows }: Given) {
  const reason = inLanguage({ zh: `导入 ${name}`, en: `Imported from ${name}` }, wording.language).slice(
    0,
    500,
  );
  for (const { row, key, understood } of rows) {
    const at = and(eq(tableImportRows.importId, importId), eq(tableImportRows.row, row));
    try {
      await ctx.transaction(async (ctx) => {
        const ticket = (await findKnown(ctx, [key])).get(key);
        if (!ticket) throw new NotFound();
        const { merged } = mergeRow(understood, ticket);
        const columns = differencesOf(ticket, merged, wording).map(({ column }) => column);
        const customerId =
          merged.customerName === ticket.customerName
            ? undefined
            : (await findCustomers(ctx, [understood.customer]))[0];
        const writtenSeq = await writeChanged(ctx, merged, {
          ...{ ticketId: ticket.id, from: ticket, customerId, importId, reason, columns },
        });
        await ctx.db
          .update(tableImportRows)
          .set({ done: true, ticketId: ticket.id, before: before(ticket), writtenSeq })
          .where(at);
      });
    } catch (error) {
      const problem = problemOf(error, wording);
      if (!problem) throw error;
      await ctx.transaction(({ db }) =>
        db
          .update(tableImportRows)
          .set({ done: true, verdict: 'error', problems: [problem] })
          .where(at),
      );
    }
  }
}

const before = (ticket: TableRow) => ({ ...ticket, rating: null });
