import type { ExportId, TicketId } from '@huiyin/contract/ids';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { openDeadlinesOf } from '#features/deadlines';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, carriedOut, undone } = importSteps(app, api);
const same = (count: number) => ({ new: 0, changed: 0, same: count, error: 0 });

// The clock stands at ten on Monday, 2 March 2026.
const lines = [
  '沟通日期,客户信息,沟通渠道,问题描述,处理人,后续跟进计划,标签,工单号',
  '2026-03-02 09:00,钱一,电话,退款没有到账,李娜,明天10:30 核对退款是否到账,"退款、老客户",N-1',
  '2023-10-08 09:00,钱二,电话,积分规则,李娜,明天10:30 回复,,N-2',
  '2026-03-02 09:00,钱三,电话,发票抬头,,后天下午3点寄出发票,发票,N-3',
];
const file = Buffer.from(lines.join('\n'));

beforeAll(async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '客服A' }));
  actor = staffActor(undefined, { id });
  await app.given((ctx) => makeStaff(ctx, { name: '李娜' }));
});

test('a plan that names a time to come is promised, by the handler or by who imports', async () => {
  const id = await uploaded(file, 'plans.csv');
  await carriedOut(id, { new: 3, changed: 0, same: 0, error: 0 });

  const [first, second, third] = await Promise.all(['N-1', 'N-2', 'N-3'].map(ticketNumbered));
  expect(await plansOf(first!)).toMatchObject([
    { what: '核对退款是否到账', staffName: '李娜', dueAt: new Date('2026-03-03T02:30Z'), status: 'open' },
  ]);
  expect(await plansOf(second!)).toEqual([]);
  expect(await plansOf(third!)).toMatchObject([{ what: '寄出发票', staffName: '客服A' }]);
  expect(await api().tickets.read({ ticketId: first! })).toMatchObject({
    ...{ tags: ['退款', '老客户'], nextFollowUpAt: new Date('2026-03-03T02:30Z') },
  });
  const { lines } = await api().tickets.timeline({ ticketId: first! });
  expect(lines).toMatchObject([{ act: 'follow-up-planned', what: '核对退款是否到账' }, { kind: 'opening' }]);
  const { found } = await api().search.tickets({ words: '是否到账' });
  expect(found.map(({ ticket }) => ticket.number)).toEqual(['N-1']);
});

test('the same plan again is nothing new, also once it is done; an export of it neither', async () => {
  const again = await uploaded(file, 'plans.csv');
  expect((await api().imports.read({ importId: again })).counts).toEqual(same(3));
  const back = await uploaded(await exported(), 'back.csv');
  expect((await api().imports.read({ importId: back })).counts).toEqual(same(3));

  const [plan] = await plansOf(await ticketNumbered('N-1'));
  await api().followUps.complete({ followUpId: plan!.id });

  const later = await uploaded(file, 'plans.csv');
  expect((await api().imports.read({ importId: later })).counts).toEqual(same(3));
});

test('another time, another plan and other tags are shown, written and taken back', async () => {
  const changed = (await exported())
    .toString()
    .replace('2026-03-04 15:00 寄出发票', '2026-03-06 15:00 寄出发票')
    .replace('退款、老客户', '退款')
    .replace('明天10:30 回复', '2026-03-09 10:00 再次回复');
  const id = await uploaded(Buffer.from(changed), 'back.csv');
  const { rows } = await api().imports.rows({ importId: id, verdict: 'changed' });
  expect(rows.flatMap(({ differences }) => differences)).toEqual(
    expect.arrayContaining([
      { column: 'followUp', from: '2026-03-04 15:00 寄出发票', to: '2026-03-06 15:00 寄出发票' },
      { column: 'followUp', from: '明天10:30 回复', to: '2026-03-09 10:00 再次回复' },
      { column: 'tags', from: '退款、老客户', to: '退款' },
    ]),
  );

  await carriedOut(id, { new: 0, changed: 3, same: 0, error: 0 });
  const [second, third] = [await ticketNumbered('N-2'), await ticketNumbered('N-3')];
  expect(await plansOf(second)).toMatchObject([{ what: '再次回复', status: 'open', staffName: '李娜' }]);
  expect(await plansOf(third)).toMatchObject([{ dueAt: new Date('2026-03-06T07:00Z') }]);

  await undone(id);
  expect(await plansOf(second)).toMatchObject([{ what: '再次回复', status: 'cancelled' }]);
  expect(await plansOf(third)).toMatchObject([{ dueAt: new Date('2026-03-04T07:00Z'), status: 'open' }]);
  expect((await exported()).toString()).toContain('明天10:30 回复');
});

test('what is taken back owes nothing', async () => {
  const id = await uploaded(
    Buffer.from(
      lines
        .slice(0, 2)
        .map((line) => line.replace('N-1', 'N-9'))
        .join('\n'),
    ),
    'undo.csv',
  );
  await carriedOut(id, { new: 1, changed: 0, same: 0, error: 0 });
  const [plan] = await plansOf(await ticketNumbered('N-9'));

  await undone(id);

  expect(await openDeadlinesOf(app.as(actor), `follow-up:${plan!.id}`)).toEqual([]);
  const { tickets } = await api().tickets.list({ words: 'N-9' });
  expect(tickets).toEqual([]);
});

async function ticketNumbered(words: string): Promise<TicketId> {
  const { tickets } = await api().tickets.list({ words });
  return tickets[0]!.id;
}

const plansOf = async (ticketId: TicketId) => (await api().followUps.listOf({ ticketId })).followUps;

async function exported(): Promise<Buffer> {
  const exportId = newId<ExportId>();
  const columns: TableColumn[] = ['occurredAt', 'customer', 'channel', 'followUp', 'tags', 'number'];
  await api().exports.start({ id: exportId, format: 'csv', columns });
  await app.passTime(0);
  const { body } = await api().exports.download({ exportId });
  return Buffer.from(await body.arrayBuffer());
}
