import { api, runs } from '#platform/api';
import { downloadExport } from './exports/download-export.ts';
import { listExports, readExport } from './exports/own-exports.ts';
import { startExport } from './exports/start-export.ts';
import { arrangeImport } from './imports/arrange-import.ts';
import { carryOutImport } from './imports/carry-out-import.ts';
import { chooseSheet } from './imports/choose-sheet.ts';
import { downloadProblems } from './imports/download-problems.ts';
import { listImportRows, listImports, readImport } from './imports/own-imports.ts';
import { startImport } from './imports/start-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { printTicket } from './printing/print-ticket.ts';

export const exportsRouter = api.exports.router({
  start: api.exports.start.handler(runs(startExport)),
  list: api.exports.list.handler(runs(listExports)),
  read: api.exports.read.handler(runs(readExport)),
  download: api.exports.download.handler(runs(downloadExport)),
});

export const printingRouter = api.printing.router({
  print: api.printing.print.handler(runs(printTicket)),
});

export const importsRouter = api.imports.router({
  start: api.imports.start.handler(runs(startImport)),
  list: api.imports.list.handler(runs(listImports)),
  read: api.imports.read.handler(runs(readImport)),
  rows: api.imports.rows.handler(runs(listImportRows)),
  chooseSheet: api.imports.chooseSheet.handler(runs(chooseSheet)),
  arrange: api.imports.arrange.handler(runs(arrangeImport)),
  carryOut: api.imports.carryOut.handler(runs(carryOutImport)),
  problems: api.imports.problems.handler(runs(downloadProblems)),
  undo: api.imports.undo.handler(runs(undoImport)),
});
