import { exportFormat } from '@huiyin/contract/exports';
import { exportId, staffId } from '@huiyin/contract/ids';
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
