import type { FileId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { mayReadFile } from './access.ts';
import { files } from './tables.ts';

/** The file's row, for who may read it. */
export async function findFile(ctx: Context, id: FileId) {
  const [file] = await ctx.db.select().from(files).where(eq(files.id, id));
  if (!file || !(await mayReadFile(ctx, file))) throw new NotFound();
  return file;
}
