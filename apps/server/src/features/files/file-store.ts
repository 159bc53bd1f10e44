import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { defineFacility } from '#platform/facility';
import { bucketStore } from './bucket-store.ts';

/** Keeps bytes at places of our own naming; what goes wrong is thrown. */
export interface FileStore {
  put(place: string, bytes: Uint8Array): Promise<void>;
  /** The same of bytes that come one after the other. */
  putStream(place: string, bytes: Readable): Promise<void>;
  remove(place: string): Promise<void>;
  open(place: string): Promise<Blob>;
}

/** Where the bytes of files are kept: in the data folder, or in the bucket that is set. */
export const fileStore = defineFacility(({ settings }) =>
  settings.s3Url ? bucketStore(settings.s3Url) : folderStore(join(settings.dataFolder, 'files')),
);

function folderStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    put: (place, bytes) => disk.put(place, bytes),
    putStream: (place, bytes) => disk.putStream(place, bytes),
    remove: (place) => disk.delete(place),
    // The bytes as they are asked for, never all of them in memory.
    open: (place) => openAsBlob(join(folder, place)),
  };
}
