import type { ImportId, TicketId } from '@huiyin/contract/ids';
import { inArray, sql } from 'drizzle-orm';
import { editTickets } from '#features/tickets';
import type { TransactionContext } from '#platform/context';
import { insertMany } from '#platform/insert-many';
import { tableRows } from '../columns/tables.ts';
import { plainEditOf, type RowChange } from './row-change.ts';
import { writeChanged } from './write-changed.ts';

interface Given {
  importId: ImportId;
  reason: string;
}

/** Makes tickets, each of them once, what they shall be. Answers the last entry of each then. */
export async function writeChanges(
  ctx: TransactionContext,
  { importId, reason }: Given,
  changes: readonly RowChange[],
): Promise<Map<TicketId, number>> {
  const plain = changes.flatMap((change) => plainEditOf(change) ?? []);
  const lastSeqs = await editTickets(ctx, plain, reason);
  for (const change of changes)
    if (!lastSeqs.has(change.from.id)) lastSeqs.set(change.from.id, await writeChanged(ctx, change, reason));
  await keepTexts(ctx, importId, changes);
  return lastSeqs;
}

/** What the table says that its tickets have no place for. */
async function keepTexts(ctx: TransactionContext, importId: ImportId, changes: readonly RowChange[]) {
  const said = changes.flatMap(({ from: { id, number }, to: { kept } }) =>
    kept ? [{ ticketId: id, importId, key: `number ${number}`, ...kept }] : [],
  );
  await insertMany(ctx.db, tableRows, said, {
    ending: sql`on conflict (ticket_id) do update set handler = excluded.handler, departments = excluded.departments,
      feedback = excluded.feedback, follow_up = excluded.follow_up, planned_by = excluded.planned_by`,
  });
  const unsaid = changes.filter(({ to }) => !to.kept).map(({ from }) => from.id);
  if (unsaid.length > 0) await ctx.db.delete(tableRows).where(inArray(tableRows.ticketId, unsaid));
}
