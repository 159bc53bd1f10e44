import { recogniseContactPoint } from '#features/customers';
import { readDate } from './read-date.ts';
import { readPriority } from './words.ts';

// A heading may be called as a channel is (电话), but none is a date, a number to call or a priority.
const isValue = (cell: string) =>
  readDate(cell, 'UTC') !== undefined ||
  readPriority(cell) !== undefined ||
  (/\d/.test(cell) && recogniseContactPoint(cell)?.kind === 'phone');

/** Whether these cells are a record, where headings were looked for. */
export const isRecord = (cells: readonly string[]) => cells.some((cell) => isValue(cell.trim()));

/** What columns are called that have no headings, as spreadsheets call them: A, B … Z, AA, AB … */
export const letters = (count: number): string[] => Array.from({ length: count }, (_, at) => letterAt(at));

const LETTERS = 26;
const letterAt = (at: number): string =>
  (at < LETTERS ? '' : letterAt(Math.floor(at / LETTERS) - 1)) + String.fromCharCode(65 + (at % LETTERS));
