import { Readable } from 'node:stream';
import { exportId } from '@huiyin/contract/ids';
import { tableColumn } from '@huiyin/contract/table-columns';
import { standardView, ticketFilter, ticketOrder } from '@huiyin/contract/views';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fieldsWhere } from '#features/fields';
import { fileStore } from '#features/files';
import { companyZone } from '#features/organisation';
import { ticketIdPages } from '#features/tickets';
import { actingAs } from '#platform/acting-as';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actingStaff, actorAgain } from '../acting.ts';
import { headingsOf } from '../columns/headings.ts';
import { exportFailed, exportMade } from '../events.ts';
import { MANY_ROWS_A_DAY, ROWS_A_DAY } from './daily-limit.ts';
import { readRows } from './read-rows.ts';
import { type Export, tableExports } from './tables.ts';
import { writeTable } from './write-table.ts';

const payload = z.object({
  exportId,
  columns: z.array(tableColumn),
  wanted: z.object({
    view: standardView.optional(),
    order: ticketOrder.optional(),
    filter: ticketFilter.optional(),
  }),
  actor: actingStaff,
});
type Payload = z.infer<typeof payload>;

/** Writes the table of an export, row by row: it is never in memory as a whole. */
export const makeExport = defineJob('table/make-export', payload, async (ctx, given) => {
  const [begun] = await ctx.db.select().from(tableExports).where(eq(tableExports.id, given.exportId));
  if (begun?.status !== 'making') return;
  const as = ctx.use(actingAs)(actorAgain(given.actor));
  try {
    await write(as, begun, given);
  } catch (error) {
    await end(as, begun, 'failed', begun.rowCount);
    throw error;
  }
});

async function write(ctx: Context, begun: Export, { columns, wanted, actor }: Payload) {
  const most = may(ctx.actor, 'tickets.export-many') ? MANY_ROWS_A_DAY : ROWS_A_DAY;
  const wording = { language: actor.language, timeZone: await companyZone(ctx) };
  let written = 0;

  async function* rows() {
    for await (const ids of ticketIdPages(ctx, compact(wanted))) {
      for (const cells of await readRows(ctx, { ids, columns, wording, before: written })) {
        if (written === most) return;
        written++;
        yield cells;
      }
      await ctx.transaction(({ db }) =>
        db.update(tableExports).set({ rowCount: written }).where(eq(tableExports.id, begun.id)),
      );
    }
  }

  const heading = headingsOf(await fieldsWhere(ctx, 'ticket'));
  const table = { columns: columns.map((column) => ({ column, heading: heading(column) })), rows: rows() };
  const bytes = writeTable(begun.format, table, wording);
  await ctx
    .use(fileStore)
    .putStream(begun.place, bytes instanceof Readable ? bytes : Readable.fromWeb(bytes));
  await end(ctx, begun, 'made', written);
}

const compact = (wanted: Payload['wanted']) =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as Parameters<
    typeof ticketIdPages
  >[1];

function end(ctx: Context, { id }: Export, status: 'made' | 'failed', rowCount: number) {
  return ctx.transaction(async (ctx) => {
    const ended = await ctx.db
      .update(tableExports)
      .set({ status, rowCount })
      .where(and(eq(tableExports.id, id), eq(tableExports.status, 'making')))
      .returning();
    if (ended.length > 0)
      await ctx.publish(status === 'made' ? exportMade : exportFailed, { exportId: id, rowCount });
  });
}
