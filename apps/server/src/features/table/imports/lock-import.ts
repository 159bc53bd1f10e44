import type { ImportId } from '@huiyin/contract/ids';
import type { ImportStatus } from '@huiyin/contract/imports';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { told } from './own-imports.ts';
import { type Import, tableImports } from './tables.ts';

/** The import, held still until the transaction ends. */
export async function lockImport(ctx: TransactionContext, id: ImportId): Promise<Import> {
  const [found] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}

interface Seen {
  importId: ImportId;
  /** What was said of it when somebody looked, if they say so. */
  fingerprint?: string;
}

const running: readonly ImportStatus[] = ['reading', 'judging', 'importing', 'undoing'];

/** The same, where one of these steps has been reached, none is running, and it still is what was looked at. */
export async function lockImportAt(
  ctx: TransactionContext,
  { importId, fingerprint }: Seen,
  statuses: readonly ImportStatus[],
) {
  const found = await lockImport(ctx, importId);
  if (running.includes(found.status)) throw new Refusal('imports.not-now');
  const isAsSeen = fingerprint === undefined || fingerprint === told(found).fingerprint;
  if (!isAsSeen || !statuses.includes(found.status)) throw new Refusal('imports.changed-meanwhile');
  return found;
}
