import type { RowVerdict } from '@huiyin/contract/imports';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { compareImported } from '#features/customers';
import { actingAs } from '#platform/acting-as';
import { staffIdOf } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { importEnded } from '../events.ts';
import { dictionaryFor } from './dictionary.ts';
import { judgeRows } from './judge-rows.ts';
import { keepJudged } from './keep-judged.ts';
import { lockImport } from './lock-import.ts';
import { problemOf } from './problem-of.ts';
import { type Import, tableImportRows, tableImports } from './tables.ts';
import type { Problem } from './understanding/understand-row.ts';
import { type UnderstoodRow, understoodBatches } from './understood-batches.ts';
import { writeEachChanged } from './write-each-changed.ts';
import { type Written, writeNew } from './write-new.ts';

/** Writes what was shown, batch by batch. What changed since it was shown is judged again as it is now. */
export const writeImport = defineJob('table/write-import', importStep, async (ctx, { importId, actor }) => {
  const [begun] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
  if (begun?.status !== 'importing') return;
  const as = ctx.use(actingAs)(actorAgain(actor));
  const dictionary = await dictionaryFor(as, begun);
  const wording = { language: actor.language, timeZone: dictionary.timeZone };
  for await (const batch of understoodBatches(as, begun, dictionary, toWrite))
    await writeOrSplit(as, batch, { begun, dictionary, wording });
  await end(as, begun);
});

const toWrite = and(
  inArray(tableImportRows.verdict, ['new', 'changed']),
  eq(tableImportRows.done, false),
) as SQL;

interface Given extends Omit<Parameters<typeof judgeRows>[2], 'met'> {
  begun: Import;
}

/** One row that the database does not take keeps no other out: its batch is halved until it stands alone. */
async function writeOrSplit(ctx: Context, batch: readonly UnderstoodRow[], given: Given): Promise<void> {
  try {
    await writeBatch(ctx, batch, given);
  } catch (error) {
    const problem = problemOf(error, given.wording);
    if (!problem) throw error;
    if (batch.length === 1) return keepProblem(ctx, given.begun, batch[0]!.row, problem);
    const half = Math.ceil(batch.length / 2);
    await writeOrSplit(ctx, batch.slice(0, half), given);
    await writeOrSplit(ctx, batch.slice(half), given);
  }
}

async function writeBatch(ctx: Context, batch: readonly UnderstoodRow[], { begun, ...given }: Given) {
  const { id, name } = begun;
  const changed = await ctx.transaction(async (ctx) => {
    await lockImport(ctx, id); // a job that takes too long is begun again beside itself
    const left = await leftOf(ctx, id, batch);
    const judged = await judgeRows(ctx, left, { ...given, met: new Map() });
    const those = (...verdicts: RowVerdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict));
    await keepWritten(ctx, id, await writeNew(ctx, id, those('new')));
    await keepJudged(ctx, id, those('same', 'error'), { done: true });
    await countDone(ctx, id, left.length);
    return those('changed');
  });
  await writeEachChanged(ctx, { importId: id, name, wording: given.wording, rows: changed });
}

async function leftOf(ctx: TransactionContext, id: Import['id'], batch: readonly UnderstoodRow[]) {
  const left = await ctx.db
    .select({ row: tableImportRows.row })
    .from(tableImportRows)
    .where(
      and(
        eq(tableImportRows.importId, id),
        sql`${tableImportRows.row} = any(${sql.param(batch.map(({ row }) => row))}::int[])`,
        eq(tableImportRows.done, false),
      ),
    );
  const rows = new Set(left.map(({ row }) => row));
  return batch.filter(({ row }) => rows.has(row));
}

async function keepWritten(ctx: TransactionContext, id: Import['id'], written: readonly Written[]) {
  if (written.length === 0) return;
  await ctx.db.execute(sql`update ${tableImportRows} r set ticket_id = w."ticketId", written_seq = w."writtenSeq", done = true
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w(row int, "ticketId" uuid, "writtenSeq" int)
    where r.import_id = ${id} and r.row = w.row`);
}

const countDone = (ctx: TransactionContext, id: Import['id'], rows: number) =>
  ctx.db
    .update(tableImports)
    .set({ doneCount: sql`${tableImports.doneCount} + ${rows}` })
    .where(eq(tableImports.id, id));

const keepProblem = (ctx: Context, { id }: Import, row: number, problem: Problem) =>
  ctx.transaction(async (ctx) => {
    await ctx.db
      .update(tableImportRows)
      .set({ verdict: 'error', problems: [problem], done: true })
      .where(and(eq(tableImportRows.importId, id), eq(tableImportRows.row, row)));
    await countDone(ctx, id, 1);
  });

function end(ctx: Context, { id, startedAt }: Import) {
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
      .returning({ written: tableImports.doneCount });
    if (!ended[0]) return;
    await ctx.publish(importEnded, { importId: id, written: ended[0].written, failed });
    await ctx.schedule(compareImported, {
      byId: staffIdOf(ctx.actor),
      from: startedAt.toISOString(),
      until: ctx.now().toISOString(),
    });
  });
}
