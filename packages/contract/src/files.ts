import { z } from 'zod';
import { fileId, staffId } from './ids.ts';
import { everyStaffMemberMay, refusedWith } from './procedure.ts';
import { moment } from './time.ts';

/** The largest file taken, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export const fileSummary = z.object({
  id: fileId,
  name: z.string(),
  /** What its bytes say it is, as in image/png; application/octet-stream where a browser should not open it. */
  contentType: z.string(),
  sizeInBytes: z.number().int(),
  uploadedById: staffId.nullable(),
  uploadedAt: moment,
});
export type FileSummary = z.infer<typeof fileSummary>;

const tags = ['files'];

export const files = {
  upload: everyStaffMemberMay
    .errors({ REFUSED: refusedWith(507) }) // the disk has no room left for files
    .route({
      method: 'POST',
      path: '/files',
      summary: 'Upload a file as multipart/form-data, to be attached to what is saved next; up to 25 MB',
      tags,
    })
    .input(z.strictObject({ id: fileId, file: z.file().min(1).max(LARGEST_FILE) }))
    .output(fileSummary),

  read: everyStaffMemberMay
    .route({ method: 'GET', path: '/files/{fileId}', summary: 'What a file is', tags })
    .input(z.strictObject({ fileId }))
    .output(fileSummary),

  download: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/files/{fileId}/content',
      summary: 'The bytes of a file',
      tags,
      outputStructure: 'detailed',
    })
    .input(z.strictObject({ fileId }))
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.instanceof(Blob) })),
};
