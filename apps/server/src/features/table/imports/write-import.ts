import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { actingAs } from '#platform/acting-as';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { importEnded } from '../events.ts';
import { dictionaryFor } from './dictionary.ts';
import { type Judged, judgeRows } from './judge-rows.ts';
import { lockImport } from './lock-import.ts';
import { type Import, tableImportRows, tableImports } from './tables.ts';
import { writeEachChanged } from './write-each-changed.ts';
import { type Written, writeNew } from './write-new.ts';

const BATCH = 500;

/** Writes what was shown, batch by batch. What changed since it was shown is judged again as it is now. */
export const writeImport = defineJob('table/write-import', importStep, async (ctx, { importId, actor }) => {
  const [begun] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
  if (begun?.status !== 'importing') return;
  const as = ctx.use(actingAs)(actorAgain(actor));
  const dictionary = await dictionaryFor(as, begun);
  const wording = { language: actor.language, timeZone: dictionary.timeZone };
  const given = { begun, dictionary, wording };

  let written = begun.doneCount;
  for (let done = await writeBatch(as, begun, given); done > 0; done = await writeBatch(as, begun, given)) {
    written += done;
    await as.transaction(({ db }) =>
      db.update(tableImports).set({ doneCount: written }).where(eq(tableImports.id, importId)),
    );
  }
  await end(as, begun, written);
});

type Given = Omit<Parameters<typeof judgeRows>[2], 'met'>;

async function writeBatch(ctx: Context, { id, name }: Import, given: Given): Promise<number> {
  const { changed, done } = await ctx.transaction(async (ctx) => {
    await lockImport(ctx, id); // a job that takes too long is begun again beside itself
    const rows = await ctx.db
      .select({ row: tableImportRows.row, cells: tableImportRows.cells })
      .from(tableImportRows)
      .where(
        and(
          eq(tableImportRows.importId, id),
          inArray(tableImportRows.verdict, ['new', 'changed']),
          eq(tableImportRows.done, false),
        ),
      )
      .orderBy(asc(tableImportRows.row))
      .limit(BATCH)
      .for('update');
    const judged = await judgeRows(ctx, rows, { ...given, met: new Map() });
    const fresh = judged.filter(({ verdict }) => verdict === 'new');
    await keepWritten(ctx, id, await writeNew(ctx, id, fresh));
    await keepOthers(
      ctx,
      id,
      judged.filter(({ verdict }) => verdict === 'same' || verdict === 'error'),
    );
    return { changed: judged.filter(({ verdict }) => verdict === 'changed'), done: rows.length };
  });
  await writeEachChanged(ctx, { importId: id, name, wording: given.wording, rows: changed });
  return done;
}

type Writing = Parameters<Parameters<Context['transaction']>[0]>[0];

async function keepWritten(ctx: Writing, id: Import['id'], written: readonly Written[]) {
  if (written.length === 0) return;
  await ctx.db.execute(sql`update ${tableImportRows} r set ticket_id = w."ticketId", written_seq = w."writtenSeq", done = true
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w(row int, "ticketId" uuid, "writtenSeq" int)
    where r.import_id = ${id} and r.row = w.row`);
}

/** Rows that became something else since they were shown. */
async function keepOthers(ctx: Writing, id: Import['id'], others: readonly Judged[]) {
  for (const { row, verdict, problems, ticketId } of others)
    await ctx.db
      .update(tableImportRows)
      .set({ verdict, problems, ticketId, done: true })
      .where(and(eq(tableImportRows.importId, id), eq(tableImportRows.row, row)));
}

function end(ctx: Context, { id }: Import, written: number) {
  return ctx.transaction(async (ctx) => {
    const [counted] = await ctx.db
      .select({
        failed: sql<number>`count(*) filter (where verdict = 'error')::int`,
        same: sql<number>`count(*) filter (where verdict = 'same')::int`,
        fresh: sql<number>`count(*) filter (where verdict = 'new')::int`,
        changed: sql<number>`count(*) filter (where verdict = 'changed')::int`,
      })
      .from(tableImportRows)
      .where(eq(tableImportRows.importId, id));
    const { failed, same, fresh, changed } = counted!;
    const ended = await ctx.db
      .update(tableImports)
      .set({
        status: 'imported',
        errorCount: failed,
        sameCount: same,
        newCount: fresh,
        changedCount: changed,
      })
      .where(and(eq(tableImports.id, id), eq(tableImports.status, 'importing')))
      .returning({ id: tableImports.id });
    if (ended.length > 0) await ctx.publish(importEnded, { importId: id, written, failed });
  });
}
