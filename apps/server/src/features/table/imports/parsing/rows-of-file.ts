import type { RefusalReason } from '@huiyin/contract/refusals';
import { detectDelimiter, streamCsvRows } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import { wantedCharacters } from '#platform/wanted-characters';
import { checkWorkbook } from './check-workbook.ts';
import { decodeText } from './decode-text.ts';
import { chosenSheet, worksheetsOf } from './worksheets.ts';

export const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 32_767;
/** What WPS shows as a picture in a cell; the picture itself stands elsewhere in the archive. */
const PICTURE_OF_WPS = /^=?(_xlfn\.)?DISPIMG\(.*\)$/;
const OLD_OR_ENCRYPTED = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** A file that is no table, with the reason for whoever sent it. */
export class RefusedFile extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export interface FileRow {
  /** Counted from 1, as spreadsheets show it. */
  row: number;
  cells: string[];
}

/** A table on its way in: of a workbook the sheets that hold rows, and which of them is read. */
export interface OpenedTable {
  sheets: string[];
  sheet: string | null;
  /** All cells as text. */
  rows: AsyncGenerator<FileRow>;
}

/** Opens a workbook at a sheet, by itself at the first that has several columns, or a CSV file. */
export async function openTable(bytes: Buffer, sheetName?: string): Promise<OpenedTable> {
  if (bytes.subarray(0, 4).equals(OLD_OR_ENCRYPTED)) throw new RefusedFile('imports.encrypted');
  if (bytes.subarray(0, 2).toString() !== 'PK')
    return { sheets: [], sheet: null, rows: fileRows(linesOf(bytes)) };
  const reason = await checkWorkbook(bytes);
  if (reason) throw new RefusedFile(reason);
  const sheets = await worksheetsOf(bytes);
  const sheet = chosenSheet(sheets, sheetName);
  if (!sheet) throw new RefusedFile('imports.empty');
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: sheet.name,
    rows: fileRows(rowsOfSheet(bytes, sheet.at)),
  };
}

interface RawRow {
  row: number;
  values: readonly unknown[];
}

async function* fileRows(raw: AsyncIterable<RawRow> | Iterable<RawRow>): AsyncGenerator<FileRow> {
  let count = 0;
  let widest = 0;
  for await (const { row, values } of raw) {
    const cells = values.map(cellText);
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > MOST_COLUMNS) throw new RefusedFile('imports.too-wide');
    if (cells.length === 0) continue;
    if (++count > MOST_ROWS) throw new RefusedFile('imports.too-large');
    widest = Math.max(widest, cells.length);
    yield { row, cells };
  }
  if (count === 0) throw new RefusedFile('imports.empty');
  if (widest === 1) throw new RefusedFile('imports.not-a-table');
}

async function* rowsOfSheet(bytes: Buffer, sheet: number): AsyncGenerator<RawRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) yield { row: index + 1, values };
}

function* linesOf(bytes: Buffer): Generator<RawRow> {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new RefusedFile('imports.not-a-table');
  let row = 0;
  for (const values of streamCsvRows(text, { delimiter: detectDelimiter(text) }))
    yield { row: ++row, values };
}

/** A cell as people read it. A date in a workbook has no time zone: it is what the clock on the wall said. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 19).replace('T', ' ');
  const text = typeof value === 'object' ? richText(value) : String(value);
  return wantedCharacters(text.slice(0, LONGEST_CELL))
    .replaceAll('\r\n', '\n')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(PICTURE_OF_WPS, '[图片]')
    .trim();
}

const richText = (value: object): string =>
  'richText' in value && Array.isArray(value.richText)
    ? value.richText.map((run: { text?: string }) => run.text ?? '').join('')
    : '';
