import type { Feature } from '#platform/feature';

export { type FileSubject, fileSubjects } from './access.ts';
export { attachFiles } from './attach-files.ts';
export { fileDownloaded, fileUploaded } from './events.ts';
export { filesOf, filesWith } from './files-of.ts';
export { router } from './router.ts';
export { files } from './tables.ts';

export const feature: Feature = {};
