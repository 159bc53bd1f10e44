import { createHash, randomUUID } from 'node:crypto';
import type { FileId } from '@huiyin/contract/ids';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { contentTypeOf } from './content-type.ts';
import { fileUploaded } from './events.ts';
import { fileStore } from './file-store.ts';
import { readFile } from './read-file.ts';
import { roomForFiles } from './room-for-files.ts';
import { safeName } from './safe-name.ts';
import { files } from './tables.ts';

/** Keeps the bytes first and the row second, so that no row is ever without its bytes. */
export async function uploadFile(ctx: Context, { id, file }: { id: FileId; file: File }) {
  if (!(await ctx.use(roomForFiles)())) throw new Refusal('files.no-room');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const place = `${ctx.now().toISOString().slice(0, 7)}/${randomUUID()}`;
  const store = ctx.use(fileStore);
  const row = {
    id,
    place,
    name: safeName(file.name),
    contentType: await contentTypeOf(bytes),
    sizeInBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedById: staffIdOf(ctx.actor),
    uploadedAt: ctx.now(),
  };
  await store.put(place, bytes);
  const kept = await ctx.transaction(async (ctx) => {
    const added = await ctx.db.insert(files).values(row).onConflictDoNothing().returning({ id: files.id });
    if (added.length > 0) await ctx.publish(fileUploaded, { fileId: id });
    return added.length > 0;
  });
  if (!kept) await store.remove(place); // sent again: the first bytes are there
  return readFile(ctx, { fileId: id });
}
