import { z } from 'zod';
import { exportId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { tableColumn } from './table-columns.ts';
import { moment } from './time.ts';
import { standardView, ticketFilter, ticketOrder } from './views.ts';

export const exportFormats = ['xlsx', 'csv', 'csv-gb18030'] as const;
export const exportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportStatuses = ['making', 'made', 'failed'] as const;
export const exportStatus = z.enum(exportStatuses);

export const tableExport = z.object({
  id: exportId,
  /** Of the file; says who made it and when. */
  name: z.string(),
  format: exportFormat,
  status: exportStatus,
  /** How many tickets are written so far. */
  rowCount: z.number().int(),
  startedAt: moment,
});
export type TableExport = z.infer<typeof tableExport>;

const MOST_COLUMNS = 200;
const tags = ['exports'];

export const exports = {
  start: staffMay('tickets.export')
    .route({
      method: 'POST',
      path: '/exports',
      summary: 'Write the tickets of a view, filter or search into a table; made in the background',
      tags,
    })
    .input(
      z.strictObject({
        id: exportId,
        format: exportFormat,
        columns: z.array(tableColumn).min(1).max(MOST_COLUMNS).optional(),
        view: standardView.optional(),
        order: ticketOrder.optional(),
        filter: ticketFilter.optional(),
      }),
    )
    .output(tableExport),

  list: staffMay('tickets.export')
    .route({ method: 'GET', path: '/exports', summary: 'My exports of the last day, newest first', tags })
    .output(z.object({ exports: z.array(tableExport) })),

  read: staffMay('tickets.export')
    .route({ method: 'GET', path: '/exports/{exportId}', summary: 'How far an export of mine is', tags })
    .input(z.strictObject({ exportId }))
    .output(tableExport),

  download: staffMay('tickets.export')
    .route({
      method: 'GET',
      path: '/exports/{exportId}/content',
      summary: 'The table that was made',
      tags,
      outputStructure: 'detailed',
    })
    .input(z.strictObject({ exportId }))
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.instanceof(Blob) })),
};
