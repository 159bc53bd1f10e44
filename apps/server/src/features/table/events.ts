import { exportFormat } from '@huiyin/contract/exports';
import { exportId, importId, staffId, ticketId } from '@huiyin/contract/ids';
import { tableColumn } from '@huiyin/contract/table-columns';
import { standardView } from '@huiyin/contract/views';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const madeExport = (event: { exportId: string }) => `export:${event.exportId}`;

/** Names the conditions only: what was looked for may be a person, and events never go. */
export const exportStarted = defineEvent(
  'export.started',
  z.object({
    exportId,
    format: exportFormat,
    columns: z.array(tableColumn),
    view: standardView,
    conditions: z.array(z.string()),
  }),
  madeExport,
);

export const exportMade = defineEvent('export.made', z.object({ exportId, rowCount: z.int() }), madeExport);

export const exportFailed = defineEvent(
  'export.failed',
  z.object({ exportId, rowCount: z.int() }),
  madeExport,
);

export const exportDownloaded = defineEvent('export.downloaded', z.object({ exportId }), madeExport);

/** Somebody asked for more than a day allows: who answers for the data should ask why. */
export const exportLimitReached = defineEvent(
  'export.limit-reached',
  z.object({ staffId, count: z.int() }),
  ({ staffId }) => `staff:${staffId}`,
);

/** A ticket went to paper. */
export const ticketPrinted = defineEvent(
  'ticket.printed',
  z.object({ ticketId, withNotes: z.boolean() }),
  (event) => `ticket:${event.ticketId}`,
);

const tableImport = (event: { importId: string }) => `import:${event.importId}`;
const aboutImport = z.object({ importId });

export const importStarted = defineEvent('import.started', aboutImport, tableImport);

export const importArranged = defineEvent('import.arranged', aboutImport, tableImport);

export const importCarriedOut = defineEvent('import.carried-out', aboutImport, tableImport);

export const importEnded = defineEvent(
  'import.ended',
  aboutImport.extend({ written: z.int(), failed: z.int() }),
  tableImport,
);

export const importUndone = defineEvent('import.undone', aboutImport.extend({ kept: z.int() }), tableImport);
