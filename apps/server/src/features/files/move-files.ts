import type { FileId } from '@huiyin/contract/ids';
import { and, eq, inArray } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { files } from './tables.ts';

/** Files of one thing belong to another from now on, and whoever sees that may read them. */
export async function moveFiles(
  ctx: TransactionContext,
  { fileIds, from, to }: { fileIds: readonly FileId[]; from: string; to: string },
): Promise<void> {
  if (fileIds.length === 0) return;
  const moved = and(inArray(files.id, [...fileIds]), eq(files.subject, from));
  await ctx.db.update(files).set({ subject: to }).where(moved);
}
