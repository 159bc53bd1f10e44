import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { keptUploads } from './kept-uploads.ts';

export { type FileSubject, fileSubjects } from './access.ts';
export { attachFiles } from './attach-files.ts';
export { fileDownloaded, fileUploaded } from './events.ts';
export { fileStore } from './file-store.ts';
export { filesOf, filesWith } from './files-of.ts';
export { moveFiles } from './move-files.ts';
export { router } from './router.ts';
export { files } from './tables.ts';
export { uploadFile } from './upload-file.ts';

export const feature: Feature = { contributes: [contribute(kept, keptUploads)] };
