import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import type { Judged } from './judge-rows.ts';
import { type Import, tableImportRows } from './tables.ts';

/** Keeps what rows would do; `done` are those with which nothing more is to be done. */
export async function keepJudged(
  ctx: TransactionContext,
  id: Import['id'],
  judged: readonly Judged[],
  { done }: { done: boolean },
) {
  if (judged.length === 0) return;
  const said = judged.map(({ row, verdict, problems, differences, key, ticketId }) => ({
    ...{ importId: id, row, verdict, problems, differences, key, ticketId },
  }));
  // The import is said of each row, so that each is found by itself: who plans knows nothing of an import that is new,
  // takes it for a row or two, and would read all of it for every batch.
  await ctx.db.execute(sql`update ${tableImportRows} r set verdict = s.verdict, problems = s.problems,
      differences = s.differences, key = s.key, ticket_id = s."ticketId", done = ${done}
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as s("importId" uuid, row int, verdict row_verdict,
      problems jsonb, differences jsonb, key text, "ticketId" uuid)
    where r.import_id = s."importId" and r.row = s.row`);
}
