import type { ExportId } from '@huiyin/contract/ids';
import { fileStore } from '#features/files';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { exportDownloaded } from '../events.ts';
import { readExport } from './own-exports.ts';
import type { Export } from './tables.ts';

const types: Record<Export['format'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  'csv-gb18030': 'text/csv; charset=gb18030',
};

/** The bytes of a table that was made; each download stands in the audit log. */
export async function downloadExport(ctx: Context, { exportId }: { exportId: ExportId }) {
  const { status, place, name, format } = await readExport(ctx, { exportId });
  if (status !== 'made') throw new Refusal('exports.not-made');
  const body = await ctx.use(fileStore).open(place);
  await ctx.transaction((ctx) => ctx.publish(exportDownloaded, { exportId }));
  return {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
    body: new Blob([body], { type: types[format] }),
  };
}
