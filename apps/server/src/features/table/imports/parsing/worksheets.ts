import { readXlsx, streamXlsxRows } from 'hucre/xlsx';

/** So many sheets of a workbook are looked into: one for each month of three years, and some more. */
const MOST_SHEETS = 40;
const FIRST_ROWS = 20;

/** A sheet that people see, with something in it. */
export interface Worksheet {
  name: string;
  /** Where it stands in the workbook, from 0. */
  at: number;
  /** How many of the cells of one of its first rows are filled at most. */
  width: number;
}

/** The sheets of a workbook that hold a table: neither charts, nor what is hidden or empty, nor a cover with a title. */
export async function worksheetsOf(bytes: Buffer): Promise<Worksheet[]> {
  const seen: Omit<Worksheet, 'width'>[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, index, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) seen.push({ name, at: index });
      return false;
    },
  });
  const sheets: Worksheet[] = [];
  for (const sheet of seen.slice(0, MOST_SHEETS)) {
    const width = await widthOf(bytes, sheet.at);
    if (width > 0) sheets.push({ ...sheet, width });
  }
  const tables = sheets.filter(({ width }) => width > 1);
  return tables.length > 0 ? tables : sheets; // of which reading says that it is no table
}

/** The one that was asked for; else the first that is wider than a cover with a few facts. */
export const chosenSheet = (sheets: readonly Worksheet[], name?: string): Worksheet | undefined =>
  name === undefined
    ? (sheets.find(({ width }) => width > 2) ?? sheets[0])
    : sheets.find((sheet) => sheet.name === name);

async function widthOf(bytes: Buffer, sheet: number): Promise<number> {
  let width = 0;
  try {
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: FIRST_ROWS }))
      width = Math.max(width, values.filter((value) => value !== null && value !== '').length);
  } catch (error) {
    if (!isNoWorksheet(error)) throw error;
  }
  return width;
}

/** Charts and macros have sheets of their own. */
const isNoWorksheet = (error: unknown) =>
  error instanceof Error && /missing worksheet file/.test(error.message);
