import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { actingAs } from '#platform/acting-as';
import type { Context, TransactionContext } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { dictionaryFor } from './dictionary.ts';
import { type Judged, judgeRows } from './judge-rows.ts';
import { type Import, tableImportRows, tableImports } from './tables.ts';

const BATCH = 500;
const MOST_UNKNOWN = 500;

/** Says of every row what it would do: nothing is written yet but that. */
export const judgeImport = defineJob('table/judge-import', importStep, async (ctx, { importId, actor }) => {
  const [begun] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, importId));
  if (begun?.status !== 'judging') return;
  const as = ctx.use(actingAs)(actorAgain(actor));
  await judge(as, begun);
  ctx.tell({ subject: `import:${importId}`, name: 'import.judged' });
});

async function judge(ctx: Context, begun: Import) {
  const dictionary = await dictionaryFor(ctx, begun);
  const wording = { language: 'zh-CN' as const, timeZone: dictionary.timeZone };
  const given = { begun, dictionary, wording, met: new Map<string, number>() };
  const counts = { new: 0, changed: 0, same: 0, error: 0 };
  const unknown = { people: new Set<string>(), categories: new Set<string>() };
  let last = begun.headerRow;
  let doneCount = 0;

  for (
    let rows = await rowsAfter(ctx, begun, last);
    rows.length > 0;
    rows = await rowsAfter(ctx, begun, last)
  ) {
    const judged = await judgeRows(ctx, rows, given);
    for (const { verdict, problems } of judged) {
      counts[verdict]++;
      for (const { problem, text } of problems) {
        if (problem === 'unknown-person') unknown.people.add(text);
        if (problem === 'unknown-category') unknown.categories.add(text);
      }
    }
    last = rows.at(-1)!.row;
    doneCount += rows.length;
    await ctx.transaction(async (ctx) => {
      await keepVerdicts(ctx, begun.id, judged);
      await ctx.db.update(tableImports).set({ doneCount }).where(eq(tableImports.id, begun.id));
    });
  }
  await ctx.transaction(({ db }) =>
    db
      .update(tableImports)
      .set({
        status: 'ready',
        unknown: {
          people: [...unknown.people].slice(0, MOST_UNKNOWN),
          categories: [...unknown.categories].slice(0, MOST_UNKNOWN),
        },
        newCount: counts.new,
        changedCount: counts.changed,
        sameCount: counts.same,
        errorCount: counts.error,
      })
      .where(and(eq(tableImports.id, begun.id), eq(tableImports.status, 'judging'))),
  );
}

function rowsAfter(ctx: Context, { id }: Import, row: number) {
  return ctx.db
    .select({ row: tableImportRows.row, cells: tableImportRows.cells })
    .from(tableImportRows)
    .where(and(eq(tableImportRows.importId, id), gt(tableImportRows.row, row)))
    .orderBy(asc(tableImportRows.row))
    .limit(BATCH);
}

async function keepVerdicts(ctx: TransactionContext, id: Import['id'], judged: readonly Judged[]) {
  const said = judged.map(({ row, verdict, problems, differences, key, ticketId }) => ({
    ...{ row, verdict, problems, differences, key, ticket_id: ticketId },
  }));
  await ctx.db.execute(sql`update ${tableImportRows} r set verdict = s.verdict, problems = s.problems,
      differences = s.differences, key = s.key, ticket_id = s.ticket_id, done = false
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as s(row int, verdict row_verdict, problems jsonb,
      differences jsonb, key text, ticket_id uuid)
    where r.import_id = ${id} and r.row = s.row`);
}
