import type { StaffId } from '@huiyin/contract/ids';
import { asc, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { entries } from '#features/tickets';
import type { StaffActor } from '#platform/actor';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut, undone } = importSteps(app, api);

const columns = '沟通日期,客户信息,沟通渠道,问题描述,工单号,';
const sheet = (heading: string, ...lines: string[]) =>
  Buffer.from([`${columns}${heading}`, ...lines].join('\n'));

beforeAll(async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '客服A' }));
  actor = staffActor(undefined, { id });
});

test('a row that the database does not take keeps no other out', async () => {
  const lines = Array.from(
    { length: 7 },
    (_, at) =>
      `2025-03-0${at + 1} 09:00,客户${at}号,电话,第${at}件,S-${at},${at === 4 ? '离职的人' : '客服A'}`,
  );
  const id = await uploaded(sheet('处理人', ...lines), 'split.csv');
  await arranged(id, { people: { 离职的人: newId<StaffId>() } });

  await carriedOut(id, { new: 6, changed: 0, same: 0, error: 1 });

  const { rows } = await api().imports.rows({ importId: id, verdict: 'error' });
  expect(rows).toMatchObject([{ row: 6, problems: [{ problem: 'not-written' }] }]);
  expect(await api().imports.read({ importId: id })).toMatchObject({ doneCount: 7 });
});

test('customers come with the contact that stands beside their name, once', async () => {
  const id = await uploaded(
    sheet(
      '备注',
      '2025-04-01 09:00,周敏 13900001111,电话,第一件,P-1,',
      '2025-04-02 09:00,周敏（139 0000 1111）,电话,第二件,P-2,',
    ),
    'contacts.csv',
  );
  await carriedOut(id, { new: 2, changed: 0, same: 0, error: 0 });

  const { customers } = await api().customers.find({ words: '13900001111' });

  expect(customers).toMatchObject([{ name: '周敏' }]);
  const { tickets } = await api().tickets.list({ customerId: customers[0]!.id });
  expect(tickets.map(({ number }) => number)).toEqual(['P-2', 'P-1']);
});

test('who is reached as somebody else is proposed as the same', async () => {
  await app.given((ctx) => makeContactPoint(ctx, { value: '+861066668888;ext=12' }));
  const id = await uploaded(
    sheet('备注', '2025-05-01 09:00,何先锋 010-66668888,电话,催发货,D-1,'),
    'alike.csv',
  );

  await carriedOut(id, { new: 1, changed: 0, same: 0, error: 0 });

  const { duplicates } = await api().customerDuplicates.list({});
  expect(duplicates).toHaveLength(1);
});

test('rows of one file change their tickets as if each had come in a file of its own, and go back so', async () => {
  const heading = '优先级,处理结果,备注,处理人';
  const line = (set: string, nth: number, rest: string, who = `变更客户${set}${nth}`) =>
    `2025-06-0${nth} 09:00,${who},电话,第${nth}件,${set}-${nth},${rest}`;
  const lines = (set: string) => [
    line(set, 1, '一般,处理中,已回访,客服A'),
    line(set, 2, '紧急,处理中,已升级,客服A'),
    line(set, 3, '一般,已解决,,客服A'),
    line(set, 4, '一般,处理中,,客服A', `改名客户${set}`),
    line(set, 5, '一般,处理中,客户换号,离职的人'),
    line(set, 6, '一般,处理中,已寄出,客服A'),
  ];
  const all = [1, 2, 3, 4, 5, 6];
  const before = (set: string) => all.map((nth) => line(set, nth, '一般,处理中,,客服A'));
  await carriedOut(await uploaded(sheet(heading, ...before('G'), ...before('H')), 'before.csv'), { new: 12 });

  const together = await uploaded(sheet(heading, ...lines('G')), '改.csv');
  await arranged(together, { people: { 离职的人: newId<StaffId>() } });
  await carriedOut(together, { changed: 5, error: 1 });
  for (const one of lines('H').slice(0, 4))
    await carriedOut(await uploaded(sheet(heading, one), '改.csv'), {});

  expect((await api().imports.read({ importId: together })).doneCount).toBe(6);
  expect(await stories('G')).toEqual(await stories('H'));
  await undone(together);
  const back = await Promise.all(all.map((nth) => ticketOf(`G-${nth}`)));
  expect(back.map(({ status, priority, remarks }) => [status, priority, remarks])).toEqual(
    all.map(() => ['open', 'normal', '']),
  );
});

test("what later imports changed and took back again is nobody's work", async () => {
  const line = (nth: number, rest: string) =>
    `2025-07-0${nth} 09:00,撤销客户${nth},电话,第${nth}件,N-${nth},${rest}`;
  const comesIn = async (name: string, lines: string[], counts: object) => {
    const id = await uploaded(sheet('优先级,处理结果,备注', ...lines), name);
    await carriedOut(id, counts);
    return id;
  };
  const first = await comesIn(
    'first.csv',
    [1, 2, 3].map((nth) => line(nth, '一般,处理中,')),
    { new: 3 },
  );
  const worked = (await ticketOf('N-3')).id;
  await api().entries.addNote({ ticketId: worked, id: newId(), body: '已核实' });
  const second = await comesIn(
    'second.csv',
    [line(1, '紧急,已解决,甲'), line(2, '一般,处理中,乙'), line(3, '一般,处理中,丙')],
    {
      changed: 3,
    },
  );
  const third = await comesIn('third.csv', [line(2, '一般,跟进中,丁')], { changed: 1 });

  for (const id of [third, second, first]) await undone(id);

  expect((await api().imports.read({ importId: second })).keptTickets).toEqual([]);
  expect((await api().imports.read({ importId: first })).keptTickets).toEqual([
    { id: worked, number: 'N-3' },
  ]);
});

async function ticketOf(number: string) {
  const { tickets } = await api().tickets.list({ words: number });
  return api().tickets.read({ ticketId: tickets[0]!.id });
}

/** What is told of each ticket of the set, and what was heard of it, but for ids and names that are its own. */
async function stories(set: string) {
  return Promise.all(
    [1, 2, 3, 4].map(async (nth) => {
      const { id } = await ticketOf(`${set}-${nth}`);
      const { db } = app.runtime;
      const told = await db.select().from(entries).where(eq(entries.ticketId, id)).orderBy(asc(entries.seq));
      const heard = await db
        .select({ name: events.name })
        .from(events)
        .where(eq(events.subject, `ticket:${id}`))
        .orderBy(asc(events.position));
      const said = JSON.stringify([told.map(({ kind, body, details }) => ({ kind, body, details })), heard]);
      return said.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'id').replaceAll(set, '');
    }),
  );
}
