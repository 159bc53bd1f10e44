import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { defineFacility } from '#platform/facility';

/** Where the bytes of files are kept. */
export const fileStore = defineFacility(({ settings }) => {
  const folder = join(settings.dataFolder, 'files');
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    put: (place: string, bytes: Uint8Array) => disk.put(place, bytes),
    /** The same of bytes that come one after the other. */
    putStream: (place: string, bytes: Readable) => disk.putStream(place, bytes),
    remove: (place: string) => disk.delete(place),
    /** The bytes as they are asked for, never all of them in memory. */
    open: (place: string): Promise<Blob> => openAsBlob(join(folder, place)),
  };
});
