import type { ExportFormat } from '@huiyin/contract/exports';
import type { ExportId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { offerSolutions, rateTicket } from '#features/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { keptExports } from './kept-exports.ts';
import { tableExports } from './tables.ts';

const app = useTestApp();
const may: Permission[] = ['tickets.read', 'tickets.read-all', 'tickets.write-all', 'tickets.export'];

test('a view comes out in the columns of the team, with a name that says whose it is', async () => {
  const lead = await signedIn([...may, 'customers.reveal']);
  const ticketId = await someTicket('客户说“打不开”\n电话 13812341234', { product: '第一例' });
  await offerSolutions(lead.ctx, { ticketId, alternatives: [{ id: newId(), body: '1.重启；2.更新' }] });
  await rateTicket(lead.ctx, { ticketId, id: newId(), score: 5, comment: '处理很及时' });

  const { name, rows } = await exported(lead, 'xlsx', { product: '第一例' });

  expect(name).toMatch(/^工单_陈晨_20260302-\d{4}\.xlsx$/);
  expect(rows).toEqual([
    [
      ...['序号', '沟通日期', '客户信息', '沟通渠道', '问题描述', '问题分类', '优先级', '处理人'],
      ...['协作部门', '解决方案', '处理结果', '客户反馈', '后续跟进计划', '备注', '工单号'],
    ],
    [
      ...[1, '2023-10-08 14:20', '张三（订单号：20231008001）', '电话', '客户说“打不开”\n电话 13812341234'],
      ...[expect.toSatisfy(isEmpty), '紧急', expect.toSatisfy(isEmpty), '无', '1.重启；2.更新', '待处理'],
      ...['满意（5分），“处理很及时”', '无', '=1+1', expect.any(String)],
    ],
  ]);
});

test.each(['csv', 'csv-gb18030'] as const)('%s is read by its encoding, and runs nothing', async (format) => {
  const lead = await signedIn([...may, 'customers.reveal']);
  await someTicket('繁體與简体😀', { product: format });

  const { bytes } = await exported(lead, format, { product: format });

  const text = new TextDecoder(format === 'csv' ? 'utf-8' : 'gb18030', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\ufeff')).toBe(format === 'csv');
  expect(text).toContain('繁體與简体😀');
  expect(text).toContain("'=1+1");
});

test('chosen columns stand in the order in which they were chosen', async () => {
  const lead = await signedIn(may);
  await someTicket('路由器掉线', {
    ...{ product: '列', extent: 'many', responsibleSide: 'carrier', contactPerson: '小赵 13812341234' },
    externalNumber: 'PT-77',
  });
  const columns = ['externalNumber', 'contactPerson', 'responsibleSide', 'extent', 'description'] as const;

  const { rows } = await exported(lead, 'xlsx', { product: '列' }, [...columns]);

  expect(rows).toEqual([
    ['外部投诉编号', '联系人', '责任方', '影响范围', '问题描述'],
    ['PT-77', '小赵 138****1234', '物流承运方', '较多客户', '路由器掉线'],
  ]);
});

test('custom fields are columns too, in the words of who exports, and masked as all else', async () => {
  const lead = await signedIn(may);
  const field = (code: string, given: object) => app.given((ctx) => makeField(ctx, { code, ...given }));
  await field('model', { label: '机型' });
  await field('count', { label: '数量', kind: 'number' });
  await field('boughtOn', { label: '购买日期', kind: 'date' });
  await field('inWarranty', { label: '在保', kind: 'yes-no' });
  await field('colour', { label: '颜色', kind: 'single-choice', choices: ['红', '蓝'] });
  await field('parts', { label: '配件', kind: 'multiple-choice', choices: ['电源', '网线'] });
  await someTicket('保修问题', {
    product: '自定义',
    fields: {
      ...{ model: '=X1 联系 13812341234', count: -1.5, boughtOn: '2026-01-05', inWarranty: true },
      ...{ colour: '停产的紫', parts: ['电源', '网线'] },
    },
  });
  await someTicket('没有填写', { product: '自定义' });
  const columns = ['model', 'count', 'boughtOn', 'inWarranty', 'colour', 'parts'] as const;

  const { bytes } = await exported(lead, 'csv', { product: '自定义' }, [
    ...['description', ...columns.map((code) => `field:${code}` as const)],
  ] as TableColumn[]);

  expect(new TextDecoder().decode(bytes).split('\r\n').toSorted()).toEqual(
    [
      '问题描述,机型,数量,购买日期,在保,颜色,配件',
      "保修问题,'=X1 联系 138****1234,'-1.5,2026-01-05,是,停产的紫,电源、网线",
      '没有填写,,,,,,',
      '',
    ].toSorted(),
  );
});

test('fields that are called alike, as ours, or are retired are told apart by their codes', async () => {
  const lead = await signedIn(may);
  const field = (code: string, given: object) => app.given((ctx) => makeField(ctx, { code, ...given }));
  await field('kind1', { label: '型号' });
  await field('kind2', { label: '型 号' });
  await field('tagsToo', { label: '標籤' });
  await field('old', { label: '旧字段', retiredAt: lead.ctx.now() });
  await field('plain', { label: '类型' });
  await someTicket('看表头', { product: '表头' });
  const columns = ['kind1', 'kind2', 'tagsToo', 'old', 'plain'].map((code) => `field:${code}` as const);

  const { rows } = await exported(lead, 'xlsx', { product: '表头' }, [...columns]);

  expect(rows[0]).toEqual([
    ...['型号（kind1）', '型 号（kind2）', '標籤（tagsToo）', '旧字段（old）', '类型'],
  ]);
});

test('a column that is no field is refused', async () => {
  const lead = await signedIn(may);
  await app.given((ctx) => makeField(ctx, { code: 'shoeSize', scope: 'customer' }));
  const start = (columns: TableColumn[]) =>
    app.api(lead.actor).exports.start({ id: newId(), format: 'csv', columns });

  await expect(start(['number', 'field:shoeSize'])).rejects.toMatchObject({
    data: { reason: 'fields.unknown', about: ['shoeSize'] },
  });
  await expect(start(['field:Not a code'])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('who may not see contact data gets it masked', async () => {
  const lead = await signedIn(may);
  await someTicket('请回电 13812341234 或 zhang@example.com', { product: '遮盖' });

  const { rows } = await exported(lead, 'xlsx', { product: '遮盖' });

  expect(rows[1]).toContain('请回电 138****1234 或 z***@example.com');
});

test('the words of a search find what is exported', async () => {
  const lead = await signedIn(may);
  await someTicket('积分兑换规则不清楚', {});
  await someTicket('别的事', {});

  const { rows } = await exported(lead, 'xlsx', { words: '兑换规则' });

  expect(rows).toHaveLength(2);
});

test('more than a day allows is refused, and raises the alarm', async () => {
  const lead = await signedIn(may);
  await app.given((ctx) =>
    ctx.db.insert(tableExports).values({
      ...{ id: newId<ExportId>(), staffId: lead.id, name: '早先', format: 'xlsx', status: 'made' },
      ...{ rowCount: 10_000, place: 'exports/earlier', startedAt: ctx.now() },
    }),
  );

  await expect(app.api(lead.actor).exports.start({ id: newId(), format: 'xlsx' })).rejects.toMatchObject({
    data: { reason: 'exports.too-many' },
  });
  expect((await app.eventNames()).at(-1)).toBe('export.limit-reached');
});

test('what goes to paper counts as well, and is refused beyond the limit', async () => {
  const lead = await signedIn(may);
  const ticketId = await someTicket('打印也算', {});
  await app.given((ctx) =>
    ctx.db.insert(tableExports).values({
      ...{ id: newId<ExportId>(), staffId: lead.id, name: '早先', format: 'xlsx', status: 'made' },
      ...{ rowCount: 9_999, place: 'exports/nearly', startedAt: ctx.now() },
    }),
  );
  const print = () => app.api(lead.actor).printing.print({ ticketId });

  await print();
  await expect(print()).rejects.toMatchObject({ data: { reason: 'exports.too-many' } });
  expect((await app.eventNames()).at(-1)).toBe('export.limit-reached');
  await app.passTime(24 * 60 + 1);
  await print();
});

test('an export is its maker’s alone, and gone after a day', async () => {
  const [lead, other] = [await signedIn(may), await signedIn(may)];
  const { id } = await exported(lead, 'csv', {});

  await expect(app.api(other.actor).exports.download({ exportId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await app.eventNames()).toEqual(
    expect.arrayContaining(['export.started', 'export.made', 'export.downloaded']),
  );
  const tomorrow = new Date(lead.ctx.now().getTime() + 86_400_000);
  await app.given((ctx) => keptExports.remove(ctx, tomorrow, 100));
  expect(await app.api(lead.actor).exports.list()).toEqual({ exports: [] });
});

const isEmpty = (cell: unknown) => cell === '' || cell === null || cell === undefined;

async function signedIn(held: Permission[]) {
  const { id } = await app.given(makeStaff);
  const actor = staffActor(held, { id });
  return { id, actor, ctx: app.as(actor) };
}

function someTicket(description: string, given: object) {
  return app.given(async (ctx) => {
    const { id: customerId } = await makeCustomer(ctx, { name: '张三' });
    const { id } = await makeTicket(ctx, {
      ...{ customerId, description, priority: 'urgent', remarks: '=1+1', orderNumbers: ['20231008001'] },
      occurredAt: new Date('2023-10-08T06:20:00Z'),
      ...given,
    });
    return id;
  });
}

async function exported(
  lead: Awaited<ReturnType<typeof signedIn>>,
  format: ExportFormat,
  filter: object,
  columns?: TableColumn[],
) {
  const api = app.api(lead.actor);
  const id = newId<ExportId>();
  await api.exports.start({ id, format, filter, ...(columns ? { columns } : {}) });
  await app.passTime(0);
  const { name, status } = await api.exports.read({ exportId: id });
  expect(status).toBe('made');
  const { body } = await api.exports.download({ exportId: id });
  const bytes = new Uint8Array(await body.arrayBuffer());
  const rows = format === 'xlsx' ? (await readXlsx(bytes)).sheets[0]!.rows : [];
  return { id, name, bytes, rows };
}
