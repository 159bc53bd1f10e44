import type { StaffId } from '@huiyin/contract/ids';
import { beforeAll, expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut } = importSteps(app, api);

const sheet = (heading: string, ...lines: string[]) =>
  Buffer.from([`沟通日期,客户信息,沟通渠道,问题描述,工单号,${heading}`, ...lines].join('\n'));

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
