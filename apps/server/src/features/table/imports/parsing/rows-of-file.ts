import type { RefusalReason } from '@huiyin/contract/refusals';
import { detectDelimiter, streamCsvRows } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import { wantedCharacters } from '#platform/wanted-characters';
import { checkWorkbook } from './check-workbook.ts';
import { decodeText } from './decode-text.ts';

export const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
const MOST_SHEETS = 20;
const LONGEST_CELL = 32_767;
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

/** The rows of a workbook's first sheet that has several columns, or of a CSV file; all cells as text. */
export async function* rowsOfFile(bytes: Buffer): AsyncGenerator<FileRow> {
  let count = 0;
  let widest = 0;
  for await (const { row, values } of rawRows(bytes)) {
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

interface RawRow {
  row: number;
  values: readonly unknown[];
}

async function* rawRows(bytes: Buffer): AsyncGenerator<RawRow> {
  if (bytes.subarray(0, 4).equals(OLD_OR_ENCRYPTED)) throw new RefusedFile('imports.encrypted');
  if (bytes.subarray(0, 2).toString() === 'PK') {
    const reason = await checkWorkbook(bytes);
    if (reason) throw new RefusedFile(reason);
    const sheet = await tellingSheet(bytes);
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) yield { row: index + 1, values };
  } else {
    const text = decodeText(bytes);
    if (text.includes('\0')) throw new RefusedFile('imports.not-a-table');
    let row = 0;
    for (const values of streamCsvRows(text, { delimiter: detectDelimiter(text) }))
      yield { row: ++row, values };
  }
}

/** A cover sheet has a title in one column; the table is where several columns begin. */
async function tellingSheet(bytes: Buffer): Promise<number> {
  for (let sheet = 0; sheet < MOST_SHEETS; sheet++) {
    try {
      for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: 20 }))
        if (values.filter((value) => value !== null && value !== '').length > 2) return sheet;
    } catch {
      return 0; // there is no such sheet
    }
  }
  return 0;
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
    .trim();
}

const richText = (value: object): string =>
  'richText' in value && Array.isArray(value.richText)
    ? value.richText.map((run: { text?: string }) => run.text ?? '').join('')
    : '';
