import type { FileId } from '@huiyin/contract/ids';

export const contentOf = (id: FileId) => `/api/files/${id}/content`;

/** Whether a browser can show it as it is. */
export const isPicture = ({ contentType }: { contentType: string }) =>
  /^image\/(png|jpeg|gif|webp|avif|bmp)$/.test(contentType);

/** Whether a browser can play it; what old phones record (AMR) it cannot. */
export const isRecording = ({ contentType }: { contentType: string }) =>
  /^audio\/(mpeg|mp4|x-m4a|aac|wav|x-wav|ogg|webm|flac)$/.test(contentType);

/** As in 820 kB, 3.2 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
