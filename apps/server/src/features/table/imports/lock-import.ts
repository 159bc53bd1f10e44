import type { ImportId } from '@huiyin/contract/ids';
import type { ImportStatus } from '@huiyin/contract/imports';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { type Import, tableImports } from './tables.ts';

/** The import, held still until the transaction ends. */
export async function lockImport(ctx: TransactionContext, id: ImportId): Promise<Import> {
  const [found] = await ctx.db.select().from(tableImports).where(eq(tableImports.id, id)).for('update');
  if (!found) throw new NotFound();
  return found;
}

/** The same, where one of these steps has been reached and none is running. */
export async function lockImportAt(ctx: TransactionContext, id: ImportId, statuses: readonly ImportStatus[]) {
  const found = await lockImport(ctx, id);
  if (!statuses.includes(found.status)) throw new Refusal('imports.not-now');
  return found;
}
