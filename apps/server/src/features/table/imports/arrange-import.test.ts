import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps, table } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged } = importSteps(app, api);

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
