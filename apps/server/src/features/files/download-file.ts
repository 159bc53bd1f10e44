import type { FileId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { fileDownloaded } from './events.ts';
import { fileStore } from './file-store.ts';
import { findFile } from './find-file.ts';

/** The bytes, to be saved and never run: whatever they are, the browser gets no page of ours. */
export async function downloadFile(ctx: Context, { fileId }: { fileId: FileId }) {
  const { place, name, contentType } = await findFile(ctx, fileId);
  const body = await ctx.use(fileStore).open(place);
  await ctx.transaction((ctx) => ctx.publish(fileDownloaded, { fileId }));
  return {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
    },
    body: new Blob([body], { type: contentType }),
  };
}
