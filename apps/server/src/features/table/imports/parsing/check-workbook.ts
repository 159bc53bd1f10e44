import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { RefusalReason } from '@huiyin/contract/refusals';
import { type ZipEntry, zipContents } from './zip-contents.ts';

const MEBIBYTE = 1024 * 1024;
export const MOST_UNPACKED = 400 * MEBIBYTE;

/** Why a workbook is not even looked into. What it unpacks to is counted, not believed. */
export async function checkWorkbook(bytes: Buffer, most = MOST_UNPACKED): Promise<RefusalReason | undefined> {
  const entries = zipContents(bytes);
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return 'imports.not-a-table';
  if (entries.some(({ name }) => name.startsWith('xl/externalLinks/'))) return 'imports.external-links';
  let left = most;
  for (const entry of entries) {
    left -= Math.max(entry.size, await unpackedSize(bytes, entry, left));
    if (left < 0) return 'imports.bomb';
  }
  return undefined;
}

async function unpackedSize(
  bytes: Buffer,
  { method, start, compressedSize }: ZipEntry,
  most: number,
): Promise<number> {
  const packed = bytes.subarray(start, start + compressedSize);
  if (method !== 8) return packed.length;
  let size = 0;
  const inflate = createInflateRaw();
  Readable.from([packed]).pipe(inflate);
  for await (const chunk of inflate) {
    size += chunk.length;
    if (size > most) break;
  }
  return size;
}
