import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { messyRecords, mistakes } from '../apps/server/src/features/table/imports/fixtures/messy-records.ts';

/** A year of records below a cover sheet. */
export async function messyWorkbook(handler: string): Promise<Buffer> {
  const rows = messyRecords(handler);
  const sheet = { name: '沟通记录', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 13 }] };
  return Buffer.from(await writeXlsx({ sheets: [{ name: '封面', rows: [['内部资料']] }, sheet] }));
}

/** What somebody makes of the file with the errors: each wrong cell put right, the reasons left where they stand. */
export async function putRight(workbook: Buffer): Promise<{ bytes: Buffer; rows: number }> {
  const { sheets } = await readXlsx(new Uint8Array(workbook));
  const [titles, ...broken] = sheets[0]!.rows;
  const fixed = broken.map((row) =>
    row.map((cell, at) => {
      const made = mistakes.find(({ column, wrong }) => column === at && wrong === (cell ?? ''));
      return made ? made.right : cell;
    }),
  );
  const bytes = await writeXlsx({ sheets: [{ name: '更正', rows: [titles!, ...fixed] }] });
  return { bytes: Buffer.from(bytes), rows: fixed.length };
}
