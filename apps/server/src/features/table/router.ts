import { api, runs } from '#platform/api';
import { downloadExport } from './exports/download-export.ts';
import { listExports, readExport } from './exports/own-exports.ts';
import { startExport } from './exports/start-export.ts';

export const exportsRouter = api.exports.router({
  start: api.exports.start.handler(runs(startExport)),
  list: api.exports.list.handler(runs(listExports)),
  read: api.exports.read.handler(runs(readExport)),
  download: api.exports.download.handler(runs(downloadExport)),
});
