import type { FileId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { findFile } from './find-file.ts';

export async function readFile(ctx: Context, { fileId }: { fileId: FileId }) {
  const { id, name, contentType, sizeInBytes, uploadedById, uploadedAt } = await findFile(ctx, fileId);
  return { id, name, contentType, sizeInBytes, uploadedById, uploadedAt };
}
