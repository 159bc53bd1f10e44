import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { workbookOf } from './factory.ts';
import { openTable } from './rows-of-file.ts';

const header = ['沟通日期', '客户信息', '问题描述'];
const month = (name: string, ...descriptions: string[]) => ({
  name,
  rows: [header, ...descriptions.map((description) => ['2023-10-08', '张先生', description])],
});

test('the first sheet with several columns is read, and those that hold a table are told', async () => {
  const opened = await open([
    { name: '封面', rows: [['客户沟通记录表']] },
    { name: '空白', rows: [] },
    month('十月', '少发一件'),
    month('十一月', '迟迟不到'),
  ]);

  expect(opened).toMatchObject({ sheets: ['十月', '十一月'], sheet: '十月' });
  expect(opened.cells[1]).toEqual(['2023-10-08', '张先生', '少发一件']);
});

test('another one is read when it is asked for by name', async () => {
  const opened = await open([month('十月', '少发一件'), month('十一月', '迟迟不到')], '十一月');

  expect(opened).toMatchObject({ sheet: '十一月' });
  expect(opened.cells[1]).toContain('迟迟不到');
  await expect(open([month('十月', '少发一件')], '腊月')).rejects.toMatchObject({ reason: 'imports.empty' });
});

test('what is hidden is neither read nor told', async () => {
  const opened = await open([
    { ...month('字典', '藏起来的'), hidden: true },
    { ...month('密', '更藏起来的'), veryHidden: true },
    month('十月', '少发一件'),
  ]);

  expect(opened).toMatchObject({ sheets: ['十月'], sheet: '十月' });
});

test('a chart that has a sheet of its own does not stand in the way', async () => {
  const sheet = {
    name: '十月',
    rows: `<row>${header.map(inline).join('')}</row><row>${inline('1')}${inline('2')}</row>`,
  };

  const opened = await openTable(workbookOf([{ name: '图表', chart: true }, sheet]));

  expect(opened).toMatchObject({ sheets: ['十月'], sheet: '十月' });
});

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

async function open(sheets: Parameters<typeof writeXlsx>[0]['sheets'], name?: string) {
  const { rows, ...place } = await openTable(Buffer.from(await writeXlsx({ sheets })), name);
  const cells = [];
  for await (const row of rows) cells.push(row.cells);
  return { ...place, cells };
}
