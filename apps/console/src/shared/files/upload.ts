import { type FileSummary, fileSummary } from '@huiyin/contract/files';
import { ORPCError } from '@orpc/client';
import { BrowserFailure } from '../failure.ts';
import { sharedText } from '../text.ts';

/** Sends one file and says how far it is, which fetch cannot; `stop` breaks it off. */
export function upload(id: string, file: File, onProgress: (share: number) => void) {
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append('id', id);
  body.append('file', file, file.name);

  const sent = new Promise<FileSummary>((resolve, reject) => {
    if (file.size === 0) return reject(new BrowserFailure(sharedText.emptyFile));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 300) resolve(fileSummary.parse(JSON.parse(request.responseText)));
      else reject(failureOf(request));
    };
    request.onerror = () => reject(new TypeError('network'));
    request.open('POST', '/api/files');
    request.send(body);
  });
  return { sent, stop: () => request.abort() };
}

function failureOf({ status, responseText }: XMLHttpRequest) {
  try {
    const { code, data } = JSON.parse(responseText);
    return new ORPCError(code, { status, data });
  } catch {
    return new ORPCError('INTERNAL_SERVER_ERROR', { status });
  }
}
