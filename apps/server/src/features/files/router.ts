import { api, runs } from '#platform/api';
import { downloadFile } from './download-file.ts';
import { readFile } from './read-file.ts';
import { uploadFile } from './upload-file.ts';

export const router = api.files.router({
  upload: api.files.upload.handler(runs(uploadFile)),
  read: api.files.read.handler(runs(readFile)),
  download: api.files.download.handler(runs(downloadFile)),
});
