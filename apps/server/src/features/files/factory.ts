import { randomUUID } from 'node:crypto';
import type { FileId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { files } from './tables.ts';

/** The row of a file, without bytes, for a test that does not read them. */
export async function makeFile(ctx: TransactionContext, given: Partial<typeof files.$inferInsert> = {}) {
  const id = given.id ?? newId<FileId>();
  const [made] = await ctx.db
    .insert(files)
    .values({
      name: '截图.png',
      contentType: 'image/png',
      sizeInBytes: 1,
      sha256: '0'.repeat(64),
      place: randomUUID(),
      uploadedAt: ctx.now(),
      ...given,
      id,
    })
    .returning();
  return made!;
}
