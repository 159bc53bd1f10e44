import { and, eq } from 'drizzle-orm';
import { actingAs } from '#platform/acting-as';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { actorAgain, importStep } from '../acting.ts';
import { dictionaryFor } from './dictionary.ts';
import { judgeRows } from './judge-rows.ts';
import { keepJudged } from './keep-judged.ts';
import { type Import, tableImports } from './tables.ts';
import { understoodBatches } from './understood-batches.ts';

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
  const { language } = ctx.actor as StaffActor; // of whoever asked for this preview
  const wording = { language, timeZone: dictionary.timeZone };
  const given = { dictionary, wording, met: new Map<string, number>() };
  const counts = { new: 0, changed: 0, same: 0, error: 0 };
  const unknown = { people: new Set<string>(), categories: new Set<string>() };
  let doneCount = 0;

  for await (const rows of understoodBatches(ctx, begun, dictionary)) {
    const judged = await judgeRows(ctx, rows, given);
    for (const { verdict, problems } of judged) {
      counts[verdict]++;
      for (const { problem, text } of problems) {
        if (problem === 'unknown-person') unknown.people.add(text);
        if (problem === 'unknown-category') unknown.categories.add(text);
      }
    }
    doneCount += rows.length;
    await ctx.transaction(async (ctx) => {
      await keepJudged(ctx, begun.id, judged, { done: false });
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
