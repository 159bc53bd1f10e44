import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ExportFormat } from '@huiyin/contract/exports';
import type { Label } from '@huiyin/contract/language';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { writeXlsxStream } from 'hucre/xlsx';
import { inLanguage } from '#platform/language';
import type { Wording } from '../columns/cell-text.ts';
import { csvLine } from './csv-line.ts';
import { toGb18030 } from './gb18030.ts';

// Excel takes a file without it for one in the old encoding of the country.
const BYTE_ORDER_MARK = '\ufeff';
const wide: readonly TableColumn[] = ['description', 'solution', 'customersWords', 'remarks', 'feedback'];

interface Table {
  columns: readonly { column: TableColumn; heading: Label }[];
  rows: AsyncIterable<string[]>;
}

/** The bytes of a table, as they are asked for. */
export function writeTable(
  format: ExportFormat,
  { columns, rows }: Table,
  { language }: Wording,
): Readable | ReadableStream<Uint8Array> {
  const headers = columns.map(({ heading }) => inLanguage(heading, language));
  if (format !== 'xlsx') return Readable.from(lines(headers, rows, format));
  return writeXlsxStream(numbered(columns, rows), {
    name: inLanguage({ zh: '工单', en: 'Tickets' }, language),
    columns: columns.map(({ column }, at) => ({
      header: headers[at]!,
      width: wide.includes(column) ? 40 : 16,
    })),
    freezePane: { rows: 1 },
  }) as ReadableStream<Uint8Array>;
}

async function* lines(headers: string[], rows: AsyncIterable<string[]>, format: 'csv' | 'csv-gb18030') {
  const encode = format === 'csv' ? (text: string) => Buffer.from(text) : toGb18030;
  yield encode(`${format === 'csv' ? BYTE_ORDER_MARK : ''}${csvLine(headers)}`);
  for await (const row of rows) yield encode(csvLine(row));
}

/** Only the running number is a number; all else is text, whatever it looks like. */
async function* numbered(columns: Table['columns'], rows: AsyncIterable<string[]>) {
  for await (const row of rows)
    yield row.map((cell, at) => (columns[at]!.column === 'place' ? Number(cell) : cell));
}
