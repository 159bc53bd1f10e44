import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { toGb18030 } from '../../exports/gb18030.ts';
import {
  keptFile,
  libreOffice,
  type SavedFile,
  savedByLibreOffice,
  savedFiles,
  saveWithLibreOffice,
} from '../fixtures/libreoffice.ts';
import { checkWorkbook } from './check-workbook.ts';
import { zip } from './factory.ts';
import { type FileRow, openTable } from './rows-of-file.ts';

test.each(['records.xlsx', 'records-gb18030.csv'] as const)(
  '%s as LibreOffice saves it, with titles and cells that are dates',
  async (name) => {
    const rows = await read(savedByLibreOffice(name));

    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[0]!.cells).toEqual(['客户沟通记录表（2023年10月）']);
    expect(rows[3]!.cells.slice(0, 4)).toEqual([
      ...['1', expect.stringMatching(/^2023-10-08 14:20(:00)?$/), '客户-张（订单号：20231008001）', '电话'],
    ]);
  },
);

test.skipIf(!libreOffice).each(Object.keys(savedFiles) as SavedFile[])(
  '%s is kept as LibreOffice saves it today',
  async (name) => {
    expect(await read(saveWithLibreOffice(name))).toEqual(await read(keptFile(name)));
  },
);

test.each([
  ['UTF-8', Buffer.from('日期,说明\n2023-10-08,"一行\n两行"\n')],
  ['UTF-8 with a mark', Buffer.from('\ufeff日期,说明\r\n2023-10-08,"一行\r\n两行"\r\n')],
  ['GB18030', toGb18030('日期,说明\r\n2023-10-08,"一行\r\n两行"\r\n')],
])('a CSV file in %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual([
    { row: 1, cells: ['日期', '说明'] },
    { row: 2, cells: ['2023-10-08', '一行\n两行'] },
  ]);
});

test('what our own export marked as text comes back as it was', async () => {
  expect((await read(Buffer.from("a,b\n'=1+1,'-5\n")))[1]!.cells).toEqual(['=1+1', '-5']);
});

test.each([
  ['a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'imports.encrypted'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0]), 'imports.not-a-table'],
  ['another archive', zip({ 'word/document.xml': 'x' }), 'imports.not-a-table'],
  [
    'links to other files',
    zip({ 'xl/workbook.xml': '<x/>', 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    'imports.external-links',
  ],
  ['text without columns', Buffer.from('这不是表格，\n只是改了扩展名的文字\n'), 'imports.not-a-table'],
  ['nothing in it', Buffer.from('\n\n'), 'imports.empty'],
])('a file with %s is refused with a reason', async (_, bytes, reason) => {
  await expect(read(bytes)).rejects.toMatchObject({ reason });
});

test('a sheet of 16,384 columns is refused', async () => {
  const wide = Array.from({ length: 16_384 }, (_, at) => String(at));
  const bytes = await writeXlsx({ sheets: [{ name: 'wide', rows: [wide] }] });

  await expect(read(Buffer.from(bytes))).rejects.toMatchObject({ reason: 'imports.too-wide' });
});

test('a bomb is found by what it unpacks to, and not by what it says', async () => {
  const honest = zip({ 'xl/workbook.xml': '<x/>', 'xl/sharedStrings.xml': 'a'.repeat(3_000_000) });
  const lying = zip({ 'xl/workbook.xml': '<x/>', 'xl/sharedStrings.xml': 'a'.repeat(3_000_000) }, 10);

  expect(await checkWorkbook(honest, 2_000_000)).toBe('imports.bomb');
  expect(await checkWorkbook(lying, 2_000_000)).toBe('imports.bomb');
  expect(await checkWorkbook(honest, 4_000_000)).toBeUndefined();
});

async function read(bytes: Buffer): Promise<FileRow[]> {
  const rows = [];
  for await (const row of (await openTable(bytes)).rows) rows.push(row);
  return rows;
}
