import type { Context, TransactionContext } from '#platform/context';
import { inLanguage } from '#platform/language';
import { NotFound } from '#platform/refusal';
import type { TableRow, Wording } from '../columns/cell-text.ts';
import { findCustomers } from './find-customers.ts';
import { findKnown } from './find-known.ts';
import { inGroups } from './in-groups.ts';
import type { Judged } from './judge-rows.ts';
import { lockImport } from './lock-import.ts';
import { differencesOf, mergeRow } from './merge-row.ts';
import type { Import } from './tables.ts';
import { writeChanges } from './write-changes.ts';
import { writeOrHalve } from './write-or-halve.ts';
import { countDone, keepChanged, keepProblem, leftOf } from './written-rows.ts';

interface Given {
  importId: Import['id'];
  /** Of the file: the story of a ticket says where its change came from. */
  name: string;
  wording: Wording;
}

/** Writes rows that change a ticket. What one is refused does not keep the others. */
export async function writeAllChanged(ctx: Context, given: Given, rows: readonly Judged[]) {
  for (const group of inGroups(rows))
    await writeOrHalve(group, {
      wording: given.wording,
      write: (rows) => ctx.transaction((ctx) => writeGroup(ctx, given, rows)),
      refuse: ({ row }, problem) => keepProblem(ctx, given.importId, row, problem),
    });
}

async function writeGroup(
  ctx: TransactionContext,
  { importId, name, wording }: Given,
  rows: readonly Judged[],
) {
  await lockImport(ctx, importId);
  const left = await leftOf(ctx, importId, rows);
  const changes = await changesOf(ctx, left, wording);
  const reason = inLanguage({ zh: `导入 ${name}`, en: `Imported from ${name}` }, wording.language);
  const lastSeqs = await writeChanges(ctx, { importId, reason: reason.slice(0, 500) }, changes);
  await keepChanged(
    ctx,
    importId,
    changes.map(({ row, from, differences }) => ({
      ...{ row, ticketId: from.id, writtenSeq: lastSeqs.get(from.id)!, before: before(from), differences },
    })),
  );
  await countDone(ctx, importId, left.length);
}

/** What rows make of the tickets that they are about, as things are now. */
async function changesOf(ctx: TransactionContext, rows: readonly Judged[], wording: Wording) {
  const known = await findKnown(
    ctx,
    rows.map(({ key }) => key),
  );
  const merged = rows.map(({ row, key, understood }) => {
    const from = known.get(key);
    if (!from) throw new NotFound();
    const { merged: to } = mergeRow(understood, from);
    const differences = differencesOf(understood, from, to, wording);
    const columns = differences.map(({ column }) => column);
    const { customer } = understood;
    return {
      row,
      from,
      to,
      columns,
      differences,
      customer,
      isRenamed: to.customerName !== from.customerName,
    };
  });
  const renamed = merged.filter(({ isRenamed }) => isRenamed);
  const customerIds = await findCustomers(
    ctx,
    renamed.map(({ customer }) => customer),
  );
  const found = new Map(renamed.map(({ row }, at) => [row, customerIds[at]!]));
  return merged.map((change) => ({ ...change, customerId: found.get(change.row) }));
}

const before = (ticket: TableRow) => ({ ...ticket, rating: null });
