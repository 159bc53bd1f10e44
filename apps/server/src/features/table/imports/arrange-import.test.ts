import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps, table } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut, undone } = importSteps(app, api);

beforeAll(async () => {
  actor = staffActor(undefined, { id: (await app.given(makeStaff)).id });
});

test('another header row brings the columns that its headings name', async () => {
  const bytes = Buffer.from(
    [
      '日期,时间,客户,渠道,问题',
      '',
      '编号,沟通日期,客户,渠道,问题描述',
      '1,2023-12-21 08:00,吴十,电话,表头在第三行',
    ].join('\n'),
  );
  const id = await uploaded(bytes, '两行表头.csv');
  await arranged(id, { headerRow: 1, mapping: undefined });
  expect((await api().imports.read({ importId: id })).mapping).toEqual([
    'occurredAt',
    null,
    'customer',
    'channel',
    'description',
  ]);

  await arranged(id, { headerRow: 2, mapping: undefined });

  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ headerRow: 3, counts: { new: 1, error: 0 } },
    mapping: ['place', 'occurredAt', 'customer', 'channel', 'description'],
  });
  await expect(arranged(id, { headerRow: 4 })).rejects.toMatchObject({ data: { reason: 'imports.no-rows' } });
});

const headless = (...descriptions: string[]) =>
  Buffer.from(
    descriptions
      .map((description, at) => `2023-12-2${at + 1} 09:00,周九,${at > 1 ? '邮鸽' : '电话'},${description}`)
      .join('\n'),
  );
const byHand = ['occurredAt', 'customer', 'channel', 'description'];

test('a table without headings loses no row: people say what A, B, C are, and it is remembered', async () => {
  const id = await uploaded(headless('第一行也是记录', '第二行', '渠道不对'), '没有表头.csv');
  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ status: 'ready', headerRow: 0, rowCount: 3, headers: ['A', 'B', 'C', 'D'] },
    ...{ mapping: [null, null, null, null], counts: { new: 0, error: 3 } },
  });

  await arranged(id, { mapping: byHand });

  await carriedOut(id, { new: 2, changed: 0, same: 0, error: 1 });
  const { rows } = await api().imports.rows({ importId: id, verdict: 'new' });
  expect(rows.map(({ row, cells }) => [row, cells[3]])).toEqual([
    [1, '第一行也是记录'],
    [2, '第二行'],
  ]);
  const { body } = await api().imports.problems({ importId: id });
  const put = (await readXlsx(new Uint8Array(await body.arrayBuffer()))).sheets[0]!.rows;
  expect(put.map((cells) => cells.slice(0, 4))).toEqual([
    ['沟通日期', '客户信息', '沟通渠道', '问题描述'],
    ['2023-12-23 09:00', '周九', '邮鸽', '渠道不对'],
  ]);
  await undone(id);

  const next = await uploaded(headless('又一份'), '没有表头2.csv');
  expect(await api().imports.read({ importId: next })).toMatchObject({
    ...{ headerRow: 0, mapping: byHand, counts: { new: 1, error: 0 } },
  });
});

test('people say whether the first row is a record, and take it back', async () => {
  const id = await uploaded(Buffer.from('甲,乙,丙\n2023-12-24 09:00,电话,说了没有表头'), '甲乙丙.csv');
  expect(await api().imports.read({ importId: id })).toMatchObject({
    headerRow: 1,
    headers: ['甲', '乙', '丙'],
  });

  await arranged(id, { headerRow: 0, mapping: undefined });
  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ headerRow: 0, headers: ['A', 'B', 'C'], counts: { new: 0, error: 2 } },
  });
  await arranged(id, { headerRow: 1, mapping: undefined });

  expect(await api().imports.read({ importId: id })).toMatchObject({ headers: ['甲', '乙', '丙'] });
});

test('what somebody else changed meanwhile is looked at before it is written', async () => {
  const id = await uploaded(table(['2023-11-07 10:00', '周八', '电话', '一起看的', 'T-1']), 't.csv');
  const seen = await api().imports.read({ importId: id });
  await arranged(id, { people: { 周八: null } });

  const stale = { importId: id, fingerprint: seen.fingerprint };
  const refused = { defined: true, data: { reason: 'imports.changed-meanwhile' } };
  await expect(api().imports.carryOut(stale)).rejects.toMatchObject(refused);
  const { headerRow, mapping, people, categories } = seen;
  const arrangement = { headerRow, mapping, people, categories };
  await expect(api().imports.arrange({ ...stale, ...arrangement })).rejects.toMatchObject(refused);

  const { fingerprint } = await api().imports.read({ importId: id });
  await api().imports.carryOut({ importId: id, fingerprint });
  await app.passTime(0);
  await expect(api().imports.carryOut({ importId: id, fingerprint })).rejects.toMatchObject(refused);
});
