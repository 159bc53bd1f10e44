import type { FileId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { files } from './tables.ts';

/** Gives files that the actor uploaded to what is being saved, as in `ticket:0198…`. Attaching again changes nothing. */
export async function attachFiles(
  ctx: TransactionContext,
  { fileIds, subject }: { fileIds: readonly FileId[]; subject: string },
): Promise<void> {
  if (fileIds.length === 0) return;
  const mine = and(isNull(files.subject), eq(files.uploadedById, staffIdOf(ctx.actor)));
  const attached = await ctx.db
    .update(files)
    .set({ subject })
    .where(and(inArray(files.id, [...fileIds]), or(mine, eq(files.subject, subject))))
    .returning({ id: files.id });
  if (attached.length < new Set(fileIds).size) throw new Refusal('files.not-there');
}
