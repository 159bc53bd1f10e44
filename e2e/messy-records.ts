import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { messyRecords, mistakes } from '../apps/server/src/features/table/imports/fixtures/messy-records.ts';

/** A year of records below a cover sheet. */
export async function messyWorkbook(handler: string): Promise<Buffer> {
  const rows = messyRecords(handler);
  const sheet = { name: '沟通记录', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 13 }] };
  return Buffer.from(await writeXlsx({ sheets: [{ name: '封面', rows: [['内部资料']] }, sheet] }));
}

/** A sheet for each month with so many records in it, behind a cover. */
export async function monthlyWorkbook(months: Record<string, number>): Promise<Buffer> {
  const header = ['沟通日期', '客户信息', '沟通渠道', '问题描述'];
  const records = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => ['2026-03-02 09:00', `${name}客户${at}`, '电话', '少发了一件']);
  const sheets = Object.entries(months).map(([name, count]) => ({
    name,
    rows: [header, ...records(name, count)],
  }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: '封面', rows: [['内部资料']] }, ...sheets] }));
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
