import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { FileStore } from './store.ts';

/** Bytes in a folder of this machine. */
export function folderStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    put: (place, bytes) => disk.put(place, bytes),
    putStream: (place, bytes) => disk.putStream(place, bytes),
    remove: (place) => disk.delete(place),
    // The bytes as they are asked for, never all of them in memory.
    open: (place) => openAsBlob(join(folder, place)),
  };
}
