import { z } from 'zod';
import { categoryId, fileId, importId, staffId, ticketId } from './ids.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { refusalReason } from './refusals.ts';
import { rowProblem } from './row-problems.ts';
import { tableColumn } from './table-columns.ts';
import { moment } from './time.ts';

export const importStatuses = [
  'reading',
  'judging',
  'ready',
  'refused',
  'importing',
  'imported',
  'undoing',
  'undone',
] as const;
export const importStatus = z.enum(importStatuses);
export type ImportStatus = z.infer<typeof importStatus>;

export const rowVerdicts = ['new', 'changed', 'same', 'error'] as const;
export const rowVerdict = z.enum(rowVerdicts);
export type RowVerdict = z.infer<typeof rowVerdict>;

const counts = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  error: z.int(),
});

/** Which column of the table each column of the file is; null for one that is left out. */
const mapping = z.array(tableColumn.nullable()).max(200);
/** Whom a name in the file means; null keeps the name as a text only. */
const people = z.record(z.string().max(200), staffId.nullable());
/** What a word in the file means; 'new' makes a category of that name. */
const categories = z.record(z.string().max(200), z.union([categoryId, z.literal('new')]).nullable());

export const tableImport = z.object({
  id: importId,
  /** Of the file. */
  name: z.string(),
  status: importStatus,
  /** Why the file was not taken. */
  refusal: refusalReason.nullable(),
  /** The sheets of a workbook that hold a table; none of a CSV file. */
  sheets: z.array(z.string()),
  /** Which of them is read. */
  sheet: z.string().nullable(),
  /** 0 where no row names the columns: the first is a record, and the headers are A, B, C … */
  headerRow: z.int(),
  headers: z.array(z.string()),
  mapping,
  people,
  categories,
  /** Names and words that nobody here is called by. */
  unknown: z.object({ people: z.array(z.string()), categories: z.array(z.string()) }),
  counts,
  rowCount: z.int(),
  /** How many rows the step that is running has done. */
  doneCount: z.int(),
  /** Tickets that an undo left as they are, since people had worked on them. */
  keptTickets: z.array(z.object({ id: ticketId, number: z.string() })),
  startedAt: moment,
  /** Another one once somebody changed what the columns and words mean, or what the rows would do. */
  fingerprint: z.string(),
});
export type TableImport = z.infer<typeof tableImport>;

export const importRow = z.object({
  row: z.int(),
  cells: z.array(z.string()),
  verdict: rowVerdict,
  problems: z.array(z.object({ problem: rowProblem, column: tableColumn.nullable(), text: z.string() })),
  differences: z.array(z.object({ column: tableColumn, from: z.string(), to: z.string() })),
  ticketId: ticketId.nullable(),
  /** Of the ticket that it is, or became. */
  ticketNumber: z.string().nullable(),
  /** By what it is that ticket: its number, else 序号 (without one, the description) with date and customer. */
  sameBy: z.enum(['number', 'place', 'description']),
});
export type ImportRow = z.infer<typeof importRow>;

const tags = ['imports'];
const one = z.strictObject({ importId });
/** The fingerprint of what was looked at: refused where the import is no longer that. */
const seen = one.extend({ fingerprint: z.string().max(100).optional() });

export const imports = {
  start: staffMay('tickets.import')
    .route({
      method: 'POST',
      path: '/imports',
      summary: 'Read an uploaded table (xlsx or CSV) for import; nothing is written before it is carried out',
      tags,
    })
    .input(z.strictObject({ id: importId, fileId })),

  list: staffMay('tickets.import')
    .route({ method: 'GET', path: '/imports', summary: 'The last imports, newest first', tags })
    .output(z.object({ imports: z.array(tableImport) })),

  read: staffMay('tickets.import')
    .route({ method: 'GET', path: '/imports/{importId}', summary: 'An import and how far it is', tags })
    .input(one)
    .output(tableImport),

  rows: staffMay('tickets.import')
    .route({
      method: 'GET',
      path: '/imports/{importId}/rows',
      summary: 'Rows of the file with what they would do, in their order',
      tags,
    })
    .input(one.extend({ verdict: rowVerdict.optional(), after: cursor.optional() }))
    .output(z.object({ rows: z.array(importRow), next: cursor.nullable() })),

  chooseSheet: staffMay('tickets.import')
    .route({
      method: 'PUT',
      path: '/imports/{importId}/sheet',
      summary: 'Read another sheet of the workbook; what was said of people and categories stays',
      tags,
    })
    .input(seen.extend({ sheet: z.string().max(100) })),

  arrange: staffMay('tickets.import')
    .route({
      method: 'PUT',
      path: '/imports/{importId}/arrangement',
      summary: 'Say where the header is and what columns, names and words mean; the rows are judged anew',
      tags,
    })
    .input(
      seen.extend({
        /** 0: no row is, the first is a record. */
        headerRow: z.int().min(0).max(50),
        /** Left out, the columns are what the headings of that row say. */
        mapping: mapping.optional(),
        people,
        categories,
      }),
    ),

  carryOut: staffMay('tickets.import')
    .route({
      method: 'POST',
      path: '/imports/{importId}/carrying-out',
      summary: 'Write new and changed rows; those with errors are left out',
      tags,
    })
    .input(seen),

  problems: staffMay('tickets.import')
    .route({
      method: 'GET',
      path: '/imports/{importId}/problems',
      summary: 'The rows with errors as a workbook, with a column that says why',
      tags,
      outputStructure: 'detailed',
    })
    .input(one)
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.instanceof(Blob) })),

  undo: staffMay('tickets.import')
    .route({
      method: 'POST',
      path: '/imports/{importId}/undoing',
      summary: 'Take an import back; tickets that people worked on since stay and are named',
      tags,
    })
    .input(one),
};
