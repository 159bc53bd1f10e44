import { diskSpace } from '#platform/disk-space';
import { defineFacility } from '#platform/facility';

/** Whether there is still room for files: on the disk text needs the last of it. */
export const roomForFiles = defineFacility(({ settings }) => async () => {
  if (settings.s3Url) return true;
  const { takesUploads } = await diskSpace(settings.dataFolder);
  return takesUploads;
});
