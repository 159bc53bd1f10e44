import { LARGEST_FILE } from '@huiyin/contract/files';
import { type FileId, fileId } from '@huiyin/contract/ids';
import { useRef, useState } from 'react';
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

/** Changes the files that go along with what is being written: told how, since several may come before it is drawn. */
export type ChangeFiles = (how: (kept: KeptFile[]) => KeptFile[]) => void;

/** Files on their way to what is being written, where they are kept in the order they were chosen. */
export function useUploads(changeKept: ChangeFiles) {
  const [uploading, setUploading] = useState<UploadingFile[]>([]);
  const stops = useRef(new Map<FileId, () => void>());

  const change = (id: FileId, news: Partial<UploadingFile>) =>
    setUploading((all) => all.map((one) => (one.id === id ? { ...one, ...news } : one)));
  const forget = (id: FileId) => setUploading((all) => all.filter((one) => one.id !== id));

  const start = (id: FileId, file: File) => {
    const problem = file.size > LARGEST_FILE ? t(text.tooLarge) : file.size === 0 ? t(text.empty) : undefined;
    const entry = { id, name: file.name, sizeInBytes: file.size, share: 0, ...(problem ? { problem } : {}) };
    setUploading((all) => [...all.filter((one) => one.id !== id), entry]);
    if (problem) return;
    const { sent, stop } = upload(id, file, (share) => change(id, { share }));
    stops.current.set(id, stop);
    sent.then(
      ({ name, contentType, sizeInBytes }) => {
        forget(id);
        changeKept((kept) => [...kept, { id, name, contentType, sizeInBytes }].toSorted(byChoice));
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
      stops.current.get(id)?.();
      forget(id);
      changeKept((kept) => kept.filter((file) => file.id !== id));
    },
  };
}

// Their ids say when they were chosen.
const byChoice = (one: KeptFile, other: KeptFile) => (one.id < other.id ? -1 : 1);

export type Uploads = ReturnType<typeof useUploads>;
