import type { RowVerdict } from '@huiyin/contract/imports';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { compareImported, contactPoints, customers } from '#features/customers';
import { entries, ratings, solutions, tickets } from '#features/tickets';
import { actingAs } from '#platform/acting-as';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { growingTables } from '#platform/growing-tables';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { tableRows } from '../columns/tables.ts';
import { importEnded } from '../events.ts';
import { dictionaryFor } from './dictionary.ts';
import { judgeRows } from './judge-rows.ts';
import { keepJudged } from './keep-judged.ts';
import { lockImport } from './lock-import.ts';
import { type Import, tableImportRows, tableImports } from './tables.ts';
import { type UnderstoodRow, understoodBatches } from './understood-batches.ts';
import { writeAllChanged } from './write-all-changed.ts';
import { writeNew } from './write-new.ts';
import { writeOrHalve } from './write-or-halve.ts';
import { countDone, keepProblem, keepWritten, leftOf } from './written-rows.ts';

/** Writes what was shown, batch by batch. What changed since it was shown is judged again as it is now. */
export const writeImport = defineJob('table/write-import', importStep, async (ctx, { importId, actor }) => {
  const [begun] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
  if (begun?.status !== 'importing') return;
  const as = ctx.use(actingAs)(actorAgain(actor));
  const dictionary = await dictionaryFor(as, begun);
  const wording = { language: actor.language, timeZone: dictionary.timeZone };
  const grown = growingTables(as, [
    tickets,
    entries,
    solutions,
    ratings,
    customers,
    contactPoints,
    tableRows,
  ]);
  for await (const batch of understoodBatches(as, begun, dictionary, toWrite)) {
    await writeOrHalve(batch, {
      wording,
      write: (rows) => writeBatch(as, rows, { begun, dictionary, wording }),
      refuse: ({ row }, problem) => keepProblem(as, importId, row, problem),
    });
    await grown(batch.length);
  }
  await end(as, begun);
});

const toWrite = and(
  inArray(tableImportRows.verdict, ['new', 'changed']),
  eq(tableImportRows.done, false),
) as SQL;

interface Given extends Omit<Parameters<typeof judgeRows>[2], 'met'> {
  begun: Import;
}

async function writeBatch(ctx: Context, batch: readonly UnderstoodRow[], { begun, ...given }: Given) {
  const { id, name } = begun;
  const changed = await ctx.transaction(async (ctx) => {
    await lockImport(ctx, id); // a job that takes too long is begun again beside itself
    const left = await leftOf(ctx, id, batch);
    const judged = await judgeRows(ctx, left, { ...given, met: new Map() });
    const those = (...verdicts: RowVerdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict));
    const changed = those('changed');
    await keepWritten(ctx, id, await writeNew(ctx, id, those('new')));
    await keepJudged(ctx, id, those('same', 'error'), { done: true });
    await countDone(ctx, id, left.length - changed.length);
    return changed;
  });
  await writeAllChanged(ctx, { importId: id, name, wording: given.wording }, changed);
}

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
