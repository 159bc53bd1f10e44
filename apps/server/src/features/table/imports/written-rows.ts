import { and, eq, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { type Import, type Row, tableImportRows, tableImports } from './tables.ts';
import type { Problem } from './understanding/understand-row.ts';

export interface Written extends Pick<Row, 'row'> {
  ticketId: NonNullable<Row['ticketId']>;
  writtenSeq: number;
}

/** Which of these rows nobody has written yet: a job that takes too long is begun again beside itself. */
export async function leftOf<R extends Pick<Row, 'row'>>(
  ctx: TransactionContext,
  id: Import['id'],
  rows: readonly R[],
): Promise<R[]> {
  const left = await ctx.db
    .select({ row: tableImportRows.row })
    .from(tableImportRows)
    .where(
      and(
        eq(tableImportRows.importId, id),
        sql`${tableImportRows.row} = any(${sql.param(rows.map(({ row }) => row))}::int[])`,
        eq(tableImportRows.done, false),
      ),
    );
  const numbers = new Set(left.map(({ row }) => row));
  return rows.filter(({ row }) => numbers.has(row));
}

/** The rows are done and made these tickets. */
export async function keepWritten(ctx: TransactionContext, id: Import['id'], written: readonly Written[]) {
  if (written.length === 0) return;
  const each = written.map((one) => ({ importId: id, ...one })); // of each row, as in keepJudged
  await ctx.db.execute(sql`update ${tableImportRows} r set ticket_id = w."ticketId", written_seq = w."writtenSeq", done = true
    from jsonb_to_recordset(${JSON.stringify(each)}::jsonb) as w("importId" uuid, row int, "ticketId" uuid, "writtenSeq" int)
    where r.import_id = w."importId" and r.row = w.row`);
}

/** The rows are done and changed tickets that were like this before. */
export async function keepChanged(
  ctx: TransactionContext,
  id: Import['id'],
  changed: readonly (Written & Pick<Row, 'before' | 'differences'>)[],
) {
  const each = changed.map((one) => ({ importId: id, ...one }));
  await ctx.db.execute(sql`update ${tableImportRows} r set ticket_id = c."ticketId", written_seq = c."writtenSeq",
      before = c.before, differences = c.differences, done = true
    from jsonb_to_recordset(${JSON.stringify(each)}::jsonb) as c("importId" uuid, row int, "ticketId" uuid,
      "writtenSeq" int, before jsonb, differences jsonb)
    where r.import_id = c."importId" and r.row = c.row`);
}

export const countDone = (ctx: TransactionContext, id: Import['id'], rows: number) =>
  ctx.db
    .update(tableImports)
    .set({ doneCount: sql`${tableImports.doneCount} + ${rows}` })
    .where(eq(tableImports.id, id));

export const keepProblem = (ctx: Context, id: Import['id'], row: number, problem: Problem) =>
  ctx.transaction(async (ctx) => {
    await ctx.db
      .update(tableImportRows)
      .set({ verdict: 'error', problems: [problem], done: true })
      .where(and(eq(tableImportRows.importId, id), eq(tableImportRows.row, row)));
    await countDone(ctx, id, 1);
  });
