import { exportFormats } from '@huiyin/contract/exports';
import type { FieldColumn } from '@huiyin/contract/field-columns';
import type { ExportId, TicketId } from '@huiyin/contract/ids';
import { languages } from '@huiyin/contract/language';
import { usualColumns } from '@huiyin/contract/table-columns';
import { eq } from 'drizzle-orm';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { fields } from '#features/fields';
import { tickets } from '#features/tickets';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = (as = actor) => app.api(as);
const { uploaded, arranged, carriedOut, undone } = importSteps(app, api);

const codes = ['model', 'amount', 'boughtOn', 'inWarranty', 'colour', 'parts'] as const;
const custom: FieldColumn[] = codes.map((code) => `field:${code}` as const);
const known = '沟通日期,客户信息,沟通渠道,问题描述,工单号';
const line = (number: string, ...said: string[]) =>
  ['2025-03-01 09:00', '周敏', '电话', `第 ${number} 件`, number, ...said].join(',');
const sheet = (headings: string, ...lines: string[]) =>
  Buffer.from([`${known},${headings}`, ...lines].join('\n'));

beforeAll(async () => {
  const { id } = await app.given(makeStaff);
  actor = staffActor(undefined, { id });
  const field = (code: string, given: object) => app.given((ctx) => makeField(ctx, { code, ...given }));
  await field('model', { label: '机型' });
  await field('amount', { label: '数量', kind: 'number' });
  await field('boughtOn', { label: '购买日期', kind: 'date' });
  await field('inWarranty', { label: '在保', kind: 'yes-no' });
  await field('colour', { label: '颜色', kind: 'single-choice', choices: ['红', '蓝', '无'] });
  await field('parts', {
    label: '配件',
    kind: 'multiple-choice',
    choices: ['电源', '网线', '说明书、保修卡'],
  });
});

const headings = '机型,数量（台）,购买日期,在保,颜色,配件';

test('what a row says of custom fields is understood by their kinds, and found by its words', async () => {
  const id = await uploaded(
    sheet(
      headings,
      line('C-1', 'X1 Pro', '"1,200"', '2025年1月5日', '是', '蓝', '说明书、保修卡、电源'),
      line('C-2', '无', '', '', '无', '无', '-'),
    ),
    'custom.csv',
  );
  expect((await api().imports.read({ importId: id })).mapping.slice(5)).toEqual(custom);
  await carriedOut(id, { new: 2, changed: 0, same: 0, error: 0 });

  expect(await fieldsOf('C-1')).toEqual({
    ...{ model: 'X1 Pro', amount: 1200, boughtOn: '2025-01-05', inWarranty: true },
    ...{ colour: '蓝', parts: ['电源', '说明书、保修卡'] },
  });
  expect(await fieldsOf('C-2')).toEqual({ inWarranty: false, colour: '无' });
  const { found } = await api().search.tickets({ words: 'X1 Pro' });
  expect(found.map(({ ticket }) => ticket.number)).toEqual(['C-1']);
});

test('what cannot be meant is said in a sentence, field by field', async () => {
  const id = await uploaded(
    sheet(headings, line('C-3', 'X2', '两台', '去年', '也许', '紫', '电源、鼠标')),
    'wrong.csv',
  );
  expect((await api().imports.read({ importId: id })).counts).toMatchObject({ new: 0, error: 1 });

  const { body } = await api().imports.problems({ importId: id });
  const [, row] = (await readXlsx(new Uint8Array(await body.arrayBuffer()))).sheets[0]!.rows;
  expect(row!.at(-1)).toBe(
    [
      '数量：“两台”不是数字，请只填数字',
      '购买日期：看不懂日期“去年”，例如 2023-10-08',
      '在保：“也许”应为是或否',
      '颜色：没有“紫”这个选项，请填写该字段已有的选项',
      '配件：没有“鼠标”这个选项，请填写该字段已有的选项',
    ].join('；'),
  );
});

test.each(exportFormats)(
  'an export as %s comes back and changes nothing, whole or masked',
  async (format) => {
    const number = await numberOf(await odd());
    const columns = [...usualColumns, 'contactPerson' as const, ...custom];
    const masked = staffActor(['tickets.read', 'tickets.read-all', 'tickets.export'], { id: actor.id });
    const whole = languages.map((language) => ({ ...actor, language }));
    for (const as of format === 'csv' ? [...whole, masked] : whole) {
      const bytes = await exported(as, { format, columns, filter: { words: number } });

      const back = await uploaded(bytes, format === 'xlsx' ? '导出.xlsx' : '导出.csv');

      const { mapping, counts } = await api().imports.read({ importId: back });
      expect(mapping).toEqual(columns.map((column) => (column === 'contactPerson' ? null : column)));
      expect(counts).toEqual({ new: 0, changed: 0, same: 1, error: 0 });
    }
  },
);

test('a change is shown, written with the rest of the row, told, and taken back', async () => {
  const headings = '机型,在保,颜色,配件,优先级';
  const before = [
    line('D-1', 'X1', '是', '红', '电源', '一般'),
    line('D-2', 'X1', '', '', '', '一般'),
    line('D-3', 'X1', '', '', '', '一般'),
  ];
  await carriedOut(await uploaded(sheet(headings, ...before), 'a.csv'), { new: 3 });
  const after = [
    line('D-1', 'X2', '否', '', '网线、电源', '一般'),
    line('D-2', 'X1', '是', '红', '', '紧急'),
    line('D-3', 'X1', '', '无', '', '一般'),
  ];
  const id = await uploaded(sheet(headings, ...after), 'b.csv');
  const { rows } = await api().imports.rows({ importId: id });
  expect(rows.map(({ differences }) => differences)).toEqual([
    [
      { column: 'field:model', from: 'X1', to: 'X2' },
      { column: 'field:inWarranty', from: '是', to: '否' },
      { column: 'field:parts', from: '电源', to: '电源、网线' },
    ],
    [
      { column: 'priority', from: '一般', to: '紧急' },
      { column: 'field:inWarranty', from: '', to: '是' },
      { column: 'field:colour', from: '', to: '红' },
    ],
    [{ column: 'field:colour', from: '', to: '无' }],
  ]);

  await carriedOut(id, { changed: 3, error: 0 });
  expect(await fieldsOf('D-1')).toEqual({
    ...{ model: 'X2', inWarranty: false, colour: '红', parts: ['电源', '网线'] },
  });
  expect(await fieldsOf('D-2')).toEqual({ model: 'X1', inWarranty: true, colour: '红' });
  const { lines } = await api().tickets.timeline({ ticketId: await idOf('D-1') });
  expect(lines[0]).toMatchObject({
    kind: 'change',
    changes: [{ field: 'fields', from: { model: 'X1' }, to: { model: 'X2' } }],
  });

  await undone(id);
  expect(await fieldsOf('D-1')).toEqual({ model: 'X1', inWarranty: true, colour: '红', parts: ['电源'] });
  expect(await fieldsOf('D-2')).toEqual({ model: 'X1' });
});

test('what is masked never takes the place of what it hides, and a choice that is gone keeps nothing out', async () => {
  const ticketId = await odd();
  const number = await numberOf(ticketId);
  const said = '机型,颜色,优先级';
  const row = (model: string, colour: string) =>
    `2025-03-01 09:00,,电话,怪的,${number},${model},${colour},紧急`;
  const masked = await uploaded(sheet(said, row('改过 138****1234', '停产的紫')), 'masked.csv');
  const { rows } = await api().imports.rows({ importId: masked, verdict: 'error' });
  expect(rows[0]!.problems).toEqual([{ problem: 'masked', column: 'field:model', text: '138****1234' }]);

  const id = await uploaded(sheet(said, row('X9', '停产的紫')), 'gone.csv');
  await carriedOut(id, { changed: 1, error: 0 });

  expect(await fieldsOf(number)).toMatchObject({ model: 'X9', colour: '停产的紫' });
});

test('a heading is given to a field by hand, and remembered; one that meant nothing means a field made later', async () => {
  const file = (number: string) => sheet('什么机子,产地', line(number, 'X5', '苏州'));
  const id = await uploaded(file('E-1'), 'hand.csv');
  const { mapping } = await api().imports.read({ importId: id });
  expect(mapping.slice(5)).toEqual([null, null]);
  const said = (column: FieldColumn) => ({ mapping: mapping.with(5, column) });
  await expect(arranged(id, said('field:nothing'))).rejects.toMatchObject({
    data: { reason: 'fields.unknown', about: ['nothing'] },
  });
  await arranged(id, said('field:model'));
  await carriedOut(id, { new: 1 });
  expect(await fieldsOf('E-1')).toEqual({ model: 'X5' });

  await app.given((ctx) => makeField(ctx, { code: 'origin', label: '产地' }));

  const next = async () =>
    (await api().imports.read({ importId: await uploaded(file('E-2'), 'hand.csv') })).mapping.slice(5);
  expect(await next()).toEqual(['field:model', 'field:origin']);
  await app.given(({ db, now }) =>
    db.update(fields).set({ retiredAt: now() }).where(eq(fields.code, 'model')),
  );
  expect(await next()).toEqual([null, 'field:origin']);
});

/** A ticket with values as no file would have them: a phone number in each, a choice that is gone. */
function odd(): Promise<TicketId> {
  return app.given(async (ctx) => {
    const { id } = await makeTicket(ctx, {
      ...{ number: newId().slice(-12), occurredAt: new Date('2025-03-01T01:00:00Z'), contactPerson: '小赵' },
      fields: {
        ...{ model: '=X1 13812341234', amount: 13_912_341_234, boughtOn: '2025-01-05', inWarranty: false },
        ...{ colour: '停产的紫', parts: ['说明书、保修卡', '没有了的', '电源'] },
      },
    });
    return id;
  });
}

async function exported(
  as: StaffActor,
  given: Omit<Parameters<ReturnType<typeof api>['exports']['start']>[0], 'id'>,
) {
  const exportId = newId<ExportId>();
  await api(as).exports.start({ id: exportId, ...given });
  await app.passTime(0);
  const { body } = await api(as).exports.download({ exportId });
  return Buffer.from(await body.arrayBuffer());
}

async function idOf(words: string) {
  const { tickets } = await api().tickets.list({ words });
  return tickets[0]!.id;
}

const fieldsOf = async (number: string) =>
  (await api().tickets.read({ ticketId: await idOf(number) })).fields;

async function numberOf(id: TicketId) {
  const [found] = await app.runtime.db
    .select({ number: tickets.number })
    .from(tickets)
    .where(eq(tickets.id, id));
  return found!.number;
}
