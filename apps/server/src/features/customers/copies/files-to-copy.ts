import type { CustomerId } from '@huiyin/contract/ids';
import type { Context } from '#platform/context';
import { allPlaces, personOf } from '../erasure/known-words.ts';

export interface CopiedFile {
  name: string;
  sizeInBytes: number;
  place: string;
  /** In the zip. */
  path: string;
}

const MOST_FILES = 1_000;
const MOST_BYTES = 200 * 1024 * 1024;

/** The person's files by readable paths, as far as there is room; and the paths of the others. */
export async function filesToCopy(ctx: Context, customerId: CustomerId) {
  const { ids } = await personOf(ctx, customerId);
  const files: CopiedFile[] = [];
  const leftOut: string[] = [];
  const taken = new Set<string>();
  let bytes = 0;
  for (const { files: theirs } of ctx.use(allPlaces)) {
    for (const file of (await theirs?.(ctx, ids)) ?? []) {
      const path = freePath(taken, `附件/${file.folder}`, file.name);
      if (files.length === MOST_FILES || bytes + file.sizeInBytes > MOST_BYTES) leftOut.push(path);
      else {
        bytes += file.sizeInBytes;
        files.push({ ...file, path });
      }
    }
  }
  return { files, leftOut };
}

/** Two files of one name stand beside each other, as in `发票 (2).pdf`. */
export function freePath(taken: Set<string>, folder: string, name: string) {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let path = `${folder}/${name}`;
  for (let nth = 2; taken.has(path.toLowerCase()); nth++) path = `${folder}/${stem} (${nth})${ending}`;
  taken.add(path.toLowerCase());
  return path;
}
