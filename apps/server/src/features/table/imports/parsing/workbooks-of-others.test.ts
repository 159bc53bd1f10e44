import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareWorkbook, zip } from './factory.ts';
import { type FileRow, openTable } from './rows-of-file.ts';

const text = (written: string) => `<c t="inlineStr"><is><t>${written}</t></is></c>`;
const header = `<row r="1">${['沟通日期', '客户信息', '问题描述'].map(text).join('')}</row>`;

const saved = new URL('../fixtures/others/', import.meta.url);

test.each([
  ['wps-11.xlsx', 8, ['table.dialog.ok', '确认', 'OK']],
  ['excel-16.xlsx', 52, ['Illinois', '5', '12882135']],
  ['excel-16-mac.xlsx', 5, undefined],
])('%s as the program saved it', async (name, count, sixth) => {
  const rows = await read(readFileSync(new URL(name, saved)));

  expect(rows).toHaveLength(count);
  expect(rows[5]?.cells).toEqual(sixth);
});

test('a cell that Excel shows as a date', async () => {
  const rows = await read(readFileSync(new URL('excel-16-mac.xlsx', saved)));

  expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['row', 'date', 'cost', 'notes'],
    ['row1', '2017-02-08 00:00:00', '100', '111'],
  ]);
});

test('texts that stand in their cells, without the parts for texts and styles', async () => {
  const workbook = bareWorkbook(
    `${header}<row r="3"><c r="A3"><v>45207.5</v></c><c r="C3" t="inlineStr"><is><r><t>分两</t></r><r><t>段写</t></r></is></c></row>`,
  );

  expect(await read(workbook)).toEqual([
    { row: 1, cells: ['沟通日期', '客户信息', '问题描述'] },
    { row: 3, cells: ['45207.5', '', '分两段写'] },
  ]);
});

test('dates counted from 1904', async () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>';
  const workbook = bareWorkbook(
    `${header}<row r="2"><c r="A2" s="1"><v>43745.5</v></c>${text('张')}${text('慢')}</row>`,
    { properties: '<workbookPr date1904="1"/>', more: { styles } },
  );

  expect((await read(workbook))[1]!.cells[0]).toBe('2023-10-08 12:00:00');
});

test('what formulas worked out, and cells that say neither where they stand nor what they are', async () => {
  const workbook = bareWorkbook(
    '<row><c t="str"><f>A2&amp;"号"</f><v>7号</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>12</v></c></row>',
  );

  expect(await read(workbook)).toEqual([{ row: 1, cells: ['7号', 'true', '#N/A', '12'] }]);
});

test('a picture that WPS put into a cell', async () => {
  const workbook = bareWorkbook(
    `<row>${text('截图')}<c t="str"><f>_xlfn.DISPIMG("ID_1F",1)</f><v>=DISPIMG("ID_1F",1)</v></c></row>`,
  );

  expect((await read(workbook))[0]!.cells).toEqual(['截图', '[图片]']);
});

test('texts that are shared, with their reading beside them', async () => {
  const sharedStrings =
    '<sst><si><t>沟通日期</t></si><si><r><t>客户</t></r><r><t>信息</t></r><rPh sb="0" eb="1"><t>kehu</t></rPh></si></sst>';
  const workbook = bareWorkbook('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
    more: { sharedStrings },
  });

  expect((await read(workbook))[0]!.cells).toEqual(['沟通日期', '客户信息']);
});

test('entities of a document type are not multiplied', async () => {
  const laughs = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');
  const workbook = zip({
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData>${header}<row>${text('&l20;')}</row></sheetData></worksheet>`,
  });

  const answer = await read(workbook).catch(String);

  expect(JSON.stringify(answer).length).toBeLessThan(1_000);
});

test('signs that no text has are taken out, so that the rest can be kept', async () => {
  const workbook = bareWorkbook(`<row>${text('a&#0;b')}${text('c&#x8;d')}${text('前\u202e后')}</row>`);

  expect((await read(workbook))[0]!.cells).toEqual(['ab', 'cd', '前后']);
});

test.each([
  ['CSV of 201 columns', Buffer.from(`${'a,'.repeat(200)}a\n`), 'imports.too-wide'],
  [
    'sheet whose cell stands in the last column',
    bareWorkbook('<row><c r="XFD1"><v>1</v></c></row>'),
    'imports.too-wide',
  ],
  ['workbook that ends in the middle', bareWorkbook(header).subarray(0, 300), 'imports.not-a-table'],
  ['document of another office', zip({ 'content.xml': '<x/>', mimetype: 'x' }), 'imports.not-a-table'],
])('a %s is refused with a reason', async (_, bytes, reason) => {
  await expect(read(bytes)).rejects.toMatchObject({ reason });
});

async function read(bytes: Buffer): Promise<FileRow[]> {
  const rows = [];
  for await (const row of (await openTable(bytes)).rows) rows.push(row);
  return rows;
}
