import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut } = importSteps(app, api);

beforeAll(async () => {
  actor = staffActor(undefined, { id: (await app.given(makeStaff)).id });
});

test('a month of a workbook with a sheet for each is chosen, and is what is imported', async () => {
  const id = await uploaded(
    await workbook({
      十月: [['2023-10-08 09:00', '张先生', '电话', '少发一件', '阿福']],
      十一月: [
        ['2023-11-08 09:00', '李女士', '电话', '迟迟不到', '阿福'],
        ['2023-11-09 09:00', '李女士', '电话', '到了又少了', '阿福'],
      ],
    }),
    '记录.xlsx',
  );
  const first = await api().imports.read({ importId: id });
  expect(first).toMatchObject({ sheets: ['十月', '十一月'], sheet: '十月', rowCount: 2, counts: { new: 1 } });
  await arranged(id, { people: { 阿福: null } });

  await chosen(id, '十一月');

  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ status: 'ready', sheet: '十一月', rowCount: 3, counts: { new: 2 }, people: { 阿福: null } },
  });
  await carriedOut(id, { new: 2, changed: 0, same: 0, error: 0 });
  const { rows } = await api().imports.rows({ importId: id });
  expect(rows.map(({ cells }) => cells[3])).toEqual(['迟迟不到', '到了又少了']);
  await expect(chosen(id, '十月')).rejects.toMatchObject({ data: { reason: 'imports.changed-meanwhile' } });
});

test('a sheet that is no table says so, and another can be chosen instead', async () => {
  const id = await uploaded(
    await workbook({ 十月: [['2023-10-08 09:00', '张先生', '电话', '漏发赠品']], 说明: [] }),
    '说明.xlsx',
  );

  await chosen(id, '说明');
  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ status: 'refused', refusal: 'imports.no-rows', sheets: ['十月', '说明'] },
  });

  await chosen(id, '十月');
  expect(await api().imports.read({ importId: id })).toMatchObject({ status: 'ready', counts: { new: 1 } });
});

test('what was chosen of another preview, or is not there, changes nothing', async () => {
  const id = await uploaded(
    await workbook({
      一: [['2023-10-08 09:00', '王', '电话', '坏了']],
      二: [['2023-10-09 09:00', '王', '电话', '又坏了']],
    }),
    '两张.xlsx',
  );
  const { fingerprint } = await api().imports.read({ importId: id });
  await expect(chosen(id, '三')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await chosen(id, '二', fingerprint);

  await expect(chosen(id, '一', fingerprint)).rejects.toMatchObject({
    data: { reason: 'imports.changed-meanwhile' },
  });
  expect(await api().imports.read({ importId: id })).toMatchObject({ sheet: '二' });
});

async function chosen(importId: Parameters<typeof carriedOut>[0], sheet: string, fingerprint?: string) {
  await api().imports.chooseSheet({ importId, sheet, ...(fingerprint ? { fingerprint } : {}) });
  await app.passTime(0);
}

const header = ['沟通日期', '客户信息', '沟通渠道', '问题描述', '对接员工'];

async function workbook(sheets: Record<string, string[][]>): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: [header, ...rows] })),
    }),
  );
}
