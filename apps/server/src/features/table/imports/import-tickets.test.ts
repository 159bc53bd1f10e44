import type { ExportId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeDepartment, makeStaff } from '#factories/staff';
import { tickets } from '#features/tickets';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps, table } from './factory.ts';
import { savedByLibreOffice } from './fixtures/libreoffice.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut, undone } = importSteps(app, api);

beforeAll(async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '客服A' }));
  actor = staffActor(undefined, { id });
  await app.given((ctx) => makeStaff(ctx, { name: '客服B' }));
  await app.given((ctx) => makeDepartment(ctx, { name: '技术部' }));
  await app.given((ctx) => makeCategory(ctx, { name: '功能故障' }));
});

test('the table of the team comes in, is shown first, and changes nothing the second time', async () => {
  const file = savedByLibreOffice('records.xlsx');
  const id = await uploaded(file, 'records.xlsx');

  const shown = await api().imports.read({ importId: id });
  expect(shown).toMatchObject({
    ...{ status: 'ready', headerRow: 3, rowCount: 6 },
    counts: { new: 2, changed: 0, same: 0, error: 1 },
    unknown: { people: ['组长C'], categories: [] },
  });
  await arranged(id, { people: { 组长C: null } });
  await carriedOut(id, { new: 3, changed: 0, same: 0, error: 0 });

  const { tickets: listed } = await api().tickets.list({});
  expect(listed.map(({ customerName }) => customerName)).toEqual(['客户-王', '客户-李', '客户-张']);
  const { tickets: content } = await api().tickets.list({ score: [5] });
  expect(content.map(({ customerName }) => customerName)).toEqual(['客户-张']);
  const [third, second, first] = await Promise.all(
    listed.map(({ id }) => api().tickets.read({ ticketId: id })),
  );
  expect(first).toMatchObject({
    ...{
      status: 'closed',
      closedBecause: 'rated',
      priority: 'urgent',
      handlerName: '客服A',
      source: 'import',
    },
    ...{ orderNumbers: ['20231008001'], occurredAt: new Date('2023-10-08T06:20:00Z'), deadlines: [] },
    ratings: [{ score: 5, comment: '处理很及时' }],
    remarks: '客户情绪焦急，已安抚',
  });
  expect(second).toMatchObject({ number: '20231008005', nature: 'question', ratings: [{ score: 4 }] });
  expect(third).toMatchObject({ status: 'open', nature: 'complaint', handlerName: null });
  expect(third!.deadlines.length).toBeGreaterThan(0);
  const { found } = await api().search.tickets({ words: '双倍积分日' });
  expect(found.map(({ ticket }) => ticket.number)).toEqual(['20231008005']);

  const again = await uploaded(file, 'records.xlsx');
  await arranged(again, { people: { 组长C: null } });
  expect((await api().imports.read({ importId: again })).counts).toEqual({
    new: 0,
    changed: 0,
    same: 3,
    error: 0,
  });
});

test('an export that comes back changes nothing; what was changed in it is shown and written', async () => {
  const exportId = newId<ExportId>();
  await api().exports.start({ id: exportId, format: 'csv', filter: { orderNumber: '20231008001' } });
  await app.passTime(0);
  const { body } = await api().exports.download({ exportId });
  const text = await body.text();

  const same = await uploaded(Buffer.from(text), 'back.csv');
  expect((await api().imports.read({ importId: same })).counts).toMatchObject({
    same: 1,
    changed: 0,
    error: 0,
  });

  const id = await uploaded(
    Buffer.from(text.replace('客户情绪焦急，已安抚', '已回访').replace('紧急', '重要')),
    'back.csv',
  );
  const { rows } = await api().imports.rows({ importId: id, verdict: 'changed' });
  expect(rows[0]!.differences).toEqual([
    { column: 'priority', from: '紧急', to: '重要' },
    { column: 'remarks', from: '客户情绪焦急，已安抚', to: '已回访' },
  ]);
  const [inMandarin, language] = [actor, 'en' as const];
  actor = { ...actor, language };
  await arranged(id, {});
  actor = inMandarin;
  const read = await api().imports.rows({ importId: id, verdict: 'changed' });
  expect(read.rows[0]!.differences[0]).toEqual({ column: 'priority', from: 'Urgent', to: 'Important' });

  await carriedOut(id, { new: 0, changed: 1, same: 0, error: 0 });
  const ticketId = rows[0]!.ticketId!;
  expect(await api().tickets.read({ ticketId })).toMatchObject({ remarks: '已回访', priority: 'important' });

  await undone(id);
  expect(await api().tickets.read({ ticketId })).toMatchObject({
    remarks: '客户情绪焦急，已安抚',
    priority: 'urgent',
  });
});

test('rows with errors stay out, and come back in a workbook that says why', async () => {
  const id = await uploaded(
    Buffer.from(
      [
        '沟通日期,客户信息,沟通渠道,问题描述,优先级,工单号',
        '2023-11-01 09:00,陈一,电话,第一条,一般,',
        '昨天,陈二,电话,第二条,一般,',
        '2023-11-01 09:30,陈三,传真,,特别急,2.02311E+11',
        '2023-11-01 09:00,陈一,电话,第一条,一般,',
      ].join('\n'),
    ),
    '错误.csv',
  );
  await carriedOut(id, { new: 1, changed: 0, same: 0, error: 3 });

  const { body } = await api().imports.problems({ importId: id });
  const [headers, ...rows] = (await readXlsx(new Uint8Array(await body.arrayBuffer()))).sheets[0]!.rows;

  expect(headers!.at(-1)).toBe('未导入的原因');
  expect(rows.map((row) => row.at(-1))).toEqual([
    '沟通日期：看不懂日期“昨天”，例如 2023-10-08 14:20',
    '沟通渠道：没有“传真”这个渠道；优先级：没有“特别急”这个优先级，应为紧急、重要或一般；工单号：号码“2.02311E+11”被表格软件缩短了，请把该列设为文本后重新填写；问题描述：缺少问题描述',
    '与第 2 行是同一条记录',
  ]);
});

test('a whole import is taken back, but for what somebody has worked on, and can come again', async () => {
  const lines = [1, 2, 3].map((nth) => [
    `2023-12-0${nth} 08:00`,
    `赵${nth}号`,
    '电话',
    `第${nth}件`,
    `U-${nth}`,
  ]);
  const id = await uploaded(table(...lines), 'undo.csv');
  await carriedOut(id, { new: 3, changed: 0, same: 0, error: 0 });
  const { rows } = await api().imports.rows({ importId: id });
  await api().entries.addNote({ ticketId: rows[1]!.ticketId!, id: newId(), body: '已核实' });

  await undone(id);

  const after = await api().imports.read({ importId: id });
  expect(after.keptTickets).toEqual([{ id: rows[1]!.ticketId, number: 'U-2' }]);
  expect(after.counts).toEqual({ new: 2, changed: 0, same: 1, error: 0 });
  expect((await api().customers.find({ words: '赵1号' })).customers).toEqual([]);
  await expect(api().tickets.read({ ticketId: rows[0]!.ticketId! })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });

  await carriedOut(id, { new: 2, changed: 0, same: 1, error: 0 });
});

test('a mapping that people made is remembered, and new categories are made', async () => {
  const bytes = (nth: number) =>
    Buffer.from(
      `什么时候,谁,怎么来的,什么事,哪一类\n2023-12-1${nth} 08:00,钱${nth},电话,第${nth}件,积分商城\n`,
    );
  const id = await uploaded(bytes(1), 'x.csv');
  expect((await api().imports.read({ importId: id })).mapping).toEqual([null, null, null, null, null]);

  const mapping = ['occurredAt', 'customer', 'channel', 'description', 'category'] as const;
  await arranged(id, { mapping: [...mapping], categories: { 积分商城: 'new' } });
  await carriedOut(id, { new: 1, changed: 0, same: 0, error: 0 });

  const next = await uploaded(bytes(2), 'y.csv');
  expect(await api().imports.read({ importId: next })).toMatchObject({
    mapping,
    counts: { new: 1, error: 0 },
  });
});

test.each([
  ['secret.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'imports.encrypted'],
  ['renamed.xlsx', Buffer.from('只是改了扩展名的文字'), 'imports.not-a-table'],
  ['headings.csv', table(), 'imports.no-rows'],
])('%s has nothing to import, and is refused with a sentence', async (name, bytes, refusal) => {
  const id = await uploaded(bytes, name);

  expect(await api().imports.read({ importId: id })).toMatchObject({ status: 'refused', refusal });
});

test('a restricted ticket shows nothing of itself to who may not see it', async () => {
  const row = ['2023-11-05 10:00', '孙七', '电话', '涉及法律纠纷', 'R-1'];
  const first = await uploaded(table(row), 'r.csv');
  await carriedOut(first, { new: 1, changed: 0, same: 0, error: 0 });
  const { rows } = await api().imports.rows({ importId: first });
  const { id: lawyer } = await app.given(makeStaff);
  const ticketId = rows[0]!.ticketId!;
  await app.given(({ db }) =>
    db
      .update(tickets)
      .set({ restrictedTo: [lawyer] })
      .where(eq(tickets.id, ticketId)),
  );

  const again = await uploaded(table(row.with(3, '猜一猜')), 'r.csv');

  const seen = await api().imports.rows({ importId: again });
  expect(seen.rows).toMatchObject([
    { verdict: 'error', ticketId: null, differences: [], problems: [{ problem: 'not-yours' }] },
  ]);
});
