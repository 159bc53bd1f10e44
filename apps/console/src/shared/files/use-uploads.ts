import { LARGEST_FILE } from '@huiyin/contract/files';
import { type FileId, fileId } from '@huiyin/contract/ids';
import { useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { failureText } from '../failure.ts';
import { t } from '../text.ts';
import { text } from './text.ts';
import { upload } from './upload.ts';

/** A file that is here already, as a draft keeps it. */
export interface KeptFile {
  id: FileId;
  name: string;
  contentType: string;
  sizeInBytes: number;
}

export interface UploadingFile {
  id: FileId;
  name: string;
  sizeInBytes: number;
  share: number;
  problem?: string;
  again?: () => void;
}

/** Files on their way and files that are here, for what is being written; `onKept` hears of those that are here. */
export function useUploads(kept: readonly KeptFile[], onKept: (files: KeptFile[]) => void) {
  const [uploading, setUploading] = useState<UploadingFile[]>([]);
  const latest = useRef({ kept, onKept });
  useEffect(() => {
    latest.current = { kept, onKept };
  });

  const change = (id: FileId, news: Partial<UploadingFile>) =>
    setUploading((all) => all.map((one) => (one.id === id ? { ...one, ...news } : one)));
  const forget = (id: FileId) => setUploading((all) => all.filter((one) => one.id !== id));

  const start = (id: FileId, file: File) => {
    const problem = file.size > LARGEST_FILE ? t(text.tooLarge) : file.size === 0 ? t(text.empty) : undefined;
    const entry = { id, name: file.name, sizeInBytes: file.size, share: 0, ...(problem ? { problem } : {}) };
    setUploading((all) => [...all.filter((one) => one.id !== id), entry]);
    if (problem) return;
    upload(id, file, (share) => change(id, { share })).sent.then(
      ({ name, contentType, sizeInBytes }) => {
        forget(id);
        const { kept, onKept } = latest.current;
        onKept([...kept, { id, name, contentType, sizeInBytes }]);
      },
      (error) => change(id, { problem: failureText(error), again: () => start(id, file) }),
    );
  };

  return {
    uploading,
    isBusy: uploading.some(({ problem }) => problem === undefined),
    add: (files: Iterable<File>) => {
      for (const file of files) start(fileId.parse(uuidv7()) as FileId, file);
    },
    remove: (id: FileId) => {
      forget(id);
      onKept(kept.filter((file) => file.id !== id));
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
