import { join } from 'node:path';
import { defineFacility } from '#platform/facility';
import { bucketStore } from './bucket-store.ts';
import { folderStore } from './folder-store.ts';

/** Where the bytes of files are kept: in the data folder, or in the bucket that is set. */
export const fileStore = defineFacility(({ settings }) =>
  settings.s3Url ? bucketStore(settings.s3Url) : folderStore(join(settings.dataFolder, 'files')),
);
