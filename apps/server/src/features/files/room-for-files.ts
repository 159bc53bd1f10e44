import { diskSpace } from '#platform/disk-space';
import { defineFacility } from '#platform/facility';

/** Whether the disk still takes files; text needs the last of it. */
export const roomForFiles = defineFacility(({ settings }) => async () => {
  const { takesUploads } = await diskSpace(settings.dataFolder);
  return takesUploads;
});
