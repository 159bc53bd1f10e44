import type { Readable } from 'node:stream';

/** Keeps bytes at places of our own naming; what goes wrong is thrown. */
export interface FileStore {
  put(place: string, bytes: Uint8Array): Promise<void>;
  /** The same of bytes that come one after the other. */
  putStream(place: string, bytes: Readable): Promise<void>;
  remove(place: string): Promise<void>;
  open(place: string): Promise<Blob>;
}
