import type { TicketId } from '@huiyin/contract/ids';
import { inArray, sql } from 'drizzle-orm';
import { tickets } from '#features/tickets';
import type { Context, TransactionContext } from '#platform/context';
import type { TableRow } from '../columns/cell-text.ts';
import { rowColumns } from '../columns/row-columns.ts';
import { inGroups } from './in-groups.ts';
import type { RowChange } from './row-change.ts';
import { settle } from './settle.ts';
import { type Import, type Row, tableImportRows } from './tables.ts';
import { writeChanges } from './write-changes.ts';
import { writeOrHalve } from './write-or-halve.ts';

/** Makes changed tickets what they were. Answers those that stay: somebody has worked on them, or it cannot be undone. */
export async function takeBackChanged(ctx: Context, { id, name }: Import, rows: readonly Row[]) {
  const kept: TicketId[] = [];
  for (const group of inGroups(rows))
    await writeOrHalve(group, {
      wording: { language: 'zh-CN' },
      write: async (rows) =>
        kept.push(...(await ctx.transaction((ctx) => takeBackGroup(ctx, { id, name }, rows)))),
      refuse: async (row) => {
        await ctx.transaction((ctx) => settle(ctx, id, [row]));
        kept.push(row.ticketId!);
      },
    });
  return kept;
}

async function takeBackGroup(
  ctx: TransactionContext,
  { id, name }: Pick<Import, 'id' | 'name'>,
  rows: readonly Row[],
): Promise<TicketId[]> {
  const ids = rows.map(({ ticketId }) => ticketId!);
  const found = await ctx.db.select(rowColumns).from(tickets).where(inArray(tickets.id, ids));
  const byId = new Map(found.map((ticket) => [ticket.id, ticket]));
  const untouched = rows.filter((row) => {
    const ticket = byId.get(row.ticketId!);
    return ticket && ticket.lastSeq === row.writtenSeq && !isLasting(row);
  });
  const changes = untouched.map((row) => wayBack(row, byId.get(row.ticketId!)!));
  const lastSeqs = await writeChanges(ctx, { importId: id, reason: name }, changes);
  await settle(ctx, id, rows);
  await passOver(ctx, untouched, lastSeqs);
  const back = new Set(untouched.map(({ ticketId }) => ticketId!));
  return ids.filter((ticketId) => !back.has(ticketId));
}

/** For the imports before, what has come and gone here is nobody's work: they take back what they wrote as they could. */
async function passOver(
  ctx: TransactionContext,
  rows: readonly Row[],
  lastSeqs: ReadonlyMap<TicketId, number>,
): Promise<void> {
  const passed = rows.map(({ ticketId, before }) => ({
    ticketId,
    from: (before as TableRow).lastSeq,
    to: lastSeqs.get(ticketId!),
  }));
  await ctx.db.execute(sql`update ${tableImportRows} r set written_seq = p."to"
    from jsonb_to_recordset(${JSON.stringify(passed)}::jsonb) as p("ticketId" uuid, "from" int, "to" int)
    where r.ticket_id = p."ticketId" and r.written_seq = p."from"`);
}

const isLasting = ({ differences }: Row) =>
  differences.some(({ column }) => column === 'solution' || column === 'feedback');

function wayBack({ before, differences }: Row, from: TableRow): RowChange {
  const was = before as TableRow;
  const { solutions, rating, fields } = from;
  return {
    from,
    // What was written before this was kept says nothing of custom fields.
    to: { ...was, fields: was.fields ?? fields, occurredAt: new Date(was.occurredAt), solutions, rating },
    customerId: was.customerId === from.customerId ? undefined : was.customerId,
    columns: differences.map(({ column }) => column),
  };
}
