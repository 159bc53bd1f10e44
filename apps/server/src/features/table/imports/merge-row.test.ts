import type { ExportId } from '@huiyin/contract/ids';
import { usualColumns } from '@huiyin/contract/table-columns';
import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps, table } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, carriedOut } = importSteps(app, api);

beforeAll(async () => {
  actor = staffActor(undefined, { id: (await app.given(makeStaff)).id });
});

test('what is masked in a file never takes the place of what it hides', async () => {
  const first = await uploaded(
    table(['2023-11-02 10:00', '李四', '电话', '请回电 13812341234', 'W-77']),
    'a.csv',
  );
  await carriedOut(first, { new: 1, changed: 0, same: 0, error: 0 });

  const [same] = (await api().imports.rows({ importId: first })).rows;
  expect(same).toMatchObject({ ticketNumber: 'W-77', sameBy: 'number' });
  const masked = await uploaded(
    table(['2023-11-02 10:00', '李*', '电话', '请回电 138****1234', 'W-77']),
    'b.csv',
  );
  expect((await api().imports.read({ importId: masked })).counts).toMatchObject({ same: 1 });

  const wrong = await uploaded(
    table(['2023-11-02 10:00', '李四', '电话', '改过：138****1234', 'W-77']),
    'c.csv',
  );
  const { rows } = await api().imports.rows({ importId: wrong, verdict: 'error' });
  expect(rows[0]!.problems).toEqual([{ problem: 'masked', column: 'description', text: '138****1234' }]);
});

test('what somebody exported masked comes back and changes nothing, wherever it stood', async () => {
  const headings =
    '沟通日期,客户信息,沟通渠道,问题描述,协作部门,客户反馈,后续跟进计划,订单号,标签,工单号'.split(',');
  const rows = [
    ['满意（5分），“打 13812341234 很快”', 'M-1'],
    ['请改打 010-62345678', 'M-2'],
  ].map(([feedback, number]) => [
    ...['2023-11-03 10:00', '郑九 13912340009', '电话', '微信号：zheng_jiu9', '外部 13712341234', feedback],
    ...['到时打 +852 6123 4567', '13512341234', '13612341234', number],
  ]);
  const first = await uploaded(
    Buffer.from([headings, ...rows].map((cells) => cells.join(',')).join('\n')),
    'whole.csv',
  );
  await carriedOut(first, { new: 2, changed: 0, same: 0, error: 0 });
  const { id: staffId } = await app.given(makeStaff);
  const exporter = app.api(
    staffActor(['tickets.read', 'tickets.read-all', 'tickets.export'], { id: staffId }),
  );
  const exportId = newId<ExportId>();
  const columns = [...usualColumns, 'orderNumbers' as const, 'tags' as const];
  await exporter.exports.start({ id: exportId, format: 'csv', filter: { tag: '13612341234' }, columns });
  await app.passTime(0);
  const text = await (await exporter.exports.download({ exportId })).body.text();
  expect(text).not.toMatch(/1234\d|6234|6123|jiu/);

  const id = await uploaded(Buffer.from(text), 'masked.csv');

  const { rows: shown } = await api().imports.rows({ importId: id });
  expect(shown.map(({ differences, problems }) => [differences, problems])).toEqual([
    [[], []],
    [[], []],
  ]);
  const other = await uploaded(Buffer.from(text.replaceAll('135****1234', '188****1234')), 'other.csv');
  const { rows: wrong } = await api().imports.rows({ importId: other, verdict: 'error' });
  expect(wrong[0]!.problems).toContainEqual({
    ...{ problem: 'masked', column: 'orderNumbers', text: '188****1234' },
  });
});

test('cards come back masked, the numbers a ticket is known by whole, and nothing changes', async () => {
  const card = '6222021234567890128';
  const headings = '沟通日期,客户信息,沟通渠道,问题描述,订单号,标签,工单号'.split(',');
  const says = `身份证 11010119900307133X，退到 4367421234567896，${card} 未到`;
  const cells = ['2023-11-04 10:00', '钱七', '电话', says, card, '寻卡', 'C-1'];
  const whole = Buffer.from([headings, cells].map((row) => row.join(',')).join('\n'));
  await carriedOut(await uploaded(whole, 'cards.csv'), { new: 1, changed: 0, same: 0, error: 0 });
  const { id: staffId } = await app.given(makeStaff);
  const exporter = app.api(
    staffActor(['tickets.read', 'tickets.read-all', 'tickets.export'], { id: staffId }),
  );
  const exportId = newId<ExportId>();
  const columns = [...usualColumns, 'orderNumbers' as const, 'tags' as const];
  await exporter.exports.start({ id: exportId, format: 'csv', filter: { tag: '寻卡' }, columns });
  await app.passTime(0);
  const text = await (await exporter.exports.download({ exportId })).body.text();
  expect(text).toContain(`身份证 110***********133X，退到 4367********7896，${card} 未到`);

  const id = await uploaded(Buffer.from(text), 'cards-masked.csv');

  expect((await api().imports.read({ importId: id })).counts).toMatchObject({ same: 1, error: 0 });
  const other = await uploaded(Buffer.from(text.replace('133X', '155X')), 'cards-other.csv');
  const { rows } = await api().imports.rows({ importId: other, verdict: 'error' });
  expect(rows[0]!.problems).toMatchObject([{ problem: 'masked', column: 'description' }]);
});
