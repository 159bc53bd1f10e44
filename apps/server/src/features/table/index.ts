import { personalPlaces } from '#features/customers';
import { fileSubjects } from '#features/files';
import { kept } from '#features/retention';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { importFileSubject, maySeeTables } from './access.ts';
import { keptExports } from './exports/kept-exports.ts';
import { makeExport } from './exports/make-export.ts';
import { exportLimitNotice, onExportLimitReached } from './exports/on-limit-reached.ts';
import { judgeImport } from './imports/judge-import.ts';
import { readImportFile } from './imports/read-import-file.ts';
import { takeBackImport } from './imports/take-back-import.ts';
import { writeImport } from './imports/write-import.ts';
import { personalInTables } from './personal-places.ts';
import { keptPrints } from './printing/kept-prints.ts';

export { maskText } from './columns/mask-text.ts';
export { tableRows } from './columns/tables.ts';
export { tableExports } from './exports/tables.ts';
export { rememberedMappings, tableImportRows, tableImports } from './imports/tables.ts';
export { ticketPrints } from './printing/tables.ts';
export { exportsRouter, importsRouter, printingRouter } from './router.ts';

export const feature: Feature = {
  jobs: [makeExport, readImportFile, judgeImport, writeImport, takeBackImport],
  listeners: [onExportLimitReached],
  mayWatch: maySeeTables,
  contributes: [
    contribute(personalPlaces, personalInTables),
    contribute(kept, keptExports),
    contribute(kept, keptPrints),
    exportLimitNotice,
    contribute(fileSubjects, importFileSubject),
  ],
};
