import { statfs } from 'node:fs/promises';

const MEGABYTE = 1024 * 1024;
const UPLOADS_NEED = 500 * MEGABYTE;
const EVERYTHING_NEEDS = 200 * MEGABYTE;

/** Large things are refused first, so that there is still room for text. */
export interface DiskSpace {
  freeBytes: number;
  takesUploads: boolean;
  healthy: boolean;
}

export async function diskSpace(folder: string): Promise<DiskSpace> {
  const { bavail, bsize } = await statfs(folder);
  return judgeSpace(bavail * bsize);
}

export const judgeSpace = (freeBytes: number): DiskSpace => ({
  freeBytes,
  takesUploads: freeBytes >= UPLOADS_NEED,
  healthy: freeBytes >= EVERYTHING_NEEDS,
});
