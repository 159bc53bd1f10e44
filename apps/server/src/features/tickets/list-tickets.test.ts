import type { RatingId, TicketId } from '@huiyin/contract/ids';
import type { TicketFilter } from '@huiyin/contract/views';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { addField } from '#features/fields';
import type { StaffActor } from '#platform/actor';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { listTickets } from './list-tickets.ts';
import { mergeTickets } from './merging/merge-tickets.ts';
import { separateTickets } from './merging/separate-tickets.ts';
import { rateTicket } from './solutions/rate-ticket.ts';

const app = useTestApp();

test('each view holds what it names', async () => {
  const { id } = await app.given(makeStaff);
  const { id: groupId } = await app.given(makeGroup);
  const me = app.as(staffActor(undefined, { id, groupIds: [groupId] }));
  const inMinutes = (minutes: number) => new Date(me.now().getTime() + minutes * 60_000);
  const mine = await given({ handlerId: id, nextDueAt: inMinutes(61) });
  const ours = await given({ groupId, nextDueAt: inMinutes(60) });
  const late = await given({ handlerId: (await app.given(makeStaff)).id, breachedAt: me.now() });
  const finished = await given({ handlerId: id, groupId, status: 'closed' });

  const held = async (view: 'mine' | 'my-groups' | 'unassigned' | 'due-soon' | 'breached' | 'all') =>
    (await listTickets(me, { view })).tickets.map((ticket) => ticket.id).sort();
  expect(await held('mine')).toEqual([mine]);
  expect(await held('my-groups')).toEqual([ours]);
  expect(await held('unassigned')).toEqual([ours]);
  expect(await held('due-soon')).toEqual([ours]);
  expect(await held('breached')).toEqual([late]);
  expect(await held('all')).toEqual([mine, ours, late, finished].sort());
});

test.each(['newest', 'due', 'priority'] as const)(
  'pages in order of %s hold each ticket once',
  async (order) => {
    const agent = app.as(staffActor());
    const tag = `页 ${order}`;
    for (let made = 0; made < 110; made++) {
      const at = new Date(agent.now().getTime() + (made % 7) * 60_000);
      await given({
        ...{ tags: [tag], openedAt: at, nextDueAt: made % 3 === 0 ? null : at },
        priority: (['urgent', 'important', 'normal'] as const)[made % 3]!,
      });
    }

    const first = await listTickets(agent, { order, tag });
    const second = await listTickets(agent, { order, tag, after: first.next! });
    const third = await listTickets(agent, { order, tag, after: second.next! });

    const all = [first, second, third].flatMap(({ tickets }) => tickets);
    expect(third.next).toBeNull();
    expect(new Set(all.map(({ id }) => id)).size).toBe(110);
    const keys = {
      newest: all.map(({ openedAt }) => -openedAt.getTime()),
      due: all.map(({ dueAt }) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY),
      priority: all.map(({ priority }) => ['urgent', 'important', 'normal'].indexOf(priority)),
    }[order];
    expect(keys).toEqual(keys.toSorted((one, other) => one - other || 0));
  },
);

test('a filter holds what meets every condition of it', async () => {
  const agent = app.as(staffActor(undefined, { id: (await app.given(makeStaff)).id }));
  const fits = await given({
    ...{ channel: 'email', priority: 'urgent', nature: 'complaint', emotion: 'agitated', product: '会员' },
    ...{ orderNumbers: ['20231008001'], handlerId: agentId(agent) },
  });
  await given({ channel: 'email', priority: 'normal', nature: 'complaint', handlerId: agentId(agent) });

  const { tickets } = await listTickets(agent, {
    ...{ channel: ['email', 'chat'], priority: ['urgent'], nature: ['complaint'], emotion: ['agitated'] },
    ...{ product: '会员', orderNumber: '20231008001', handlerId: ['me'], unfinished: true, breached: false },
  });

  expect(tickets.map(({ id }) => id)).toEqual([fits]);
});

test('a filter by rating holds what the customer gave last, in the ticket or in one merged into it', async () => {
  const { id } = await app.given(makeStaff);
  const agent = app.as(staffActor(undefined, { id }));
  const tag = '评价筛选';
  const [content, goes, stays, unrated] = [
    await given({ tags: [tag] }),
    ...(await sameCustomers(2, { tags: [tag] })),
    await given({ tags: [tag] }),
  ];
  const rate = async (ticketId: TicketId, score: number) => {
    await app.passTime(1);
    await rateTicket(agent, { ticketId, id: newId<RatingId>(), score });
  };
  const held = async (filter: TicketFilter) =>
    new Set((await listTickets(agent, { tag, ...filter })).tickets.map((ticket) => ticket.id));

  await rate(content, 1);
  await rate(content, 5);
  await rate(goes!, 2);
  await mergeTickets(agent, { ticketId: stays!, otherId: goes! });

  expect(await held({ score: [1] })).toEqual(new Set());
  expect(await held({ score: [4, 5] })).toEqual(new Set([content]));
  expect(await held({ score: [2] })).toEqual(new Set([goes, stays]));
  expect(await held({ rated: true })).toEqual(new Set([content, goes, stays]));
  expect(await held({ rated: false })).toEqual(new Set([unrated]));

  await rate(goes!, 3);
  expect(await held({ score: [3] })).toEqual(new Set([goes, stays]));
  await separateTickets(agent, { ticketId: goes! });
  expect(await held({ score: [3] })).toEqual(new Set([goes]));
  expect(await held({ rated: false })).toEqual(new Set([stays, unrated]));
});

test.each([
  ['number', 3, 30, ['3']],
  ['date', '2026-11-21', '2026-11-22', ['2026-11-21']],
  ['yes-no', true, false, ['true']],
  ['single-choice', '大', '中', ['小', '大']],
  ['multiple-choice', ['甲', '乙'], ['丙'], ['乙', '丁']],
])(
  'a filter by a custom field of kind %s holds what has one of its values',
  async (kind, fits, other, any) => {
    const agent = app.as(staffActor());
    const code = `kind${kind.replace('-', '')}`;
    const id = await given({ fields: { [code]: fits, more: 'it’s' } });
    await given({ fields: { [code]: other, more: 'it’s' } });
    await given({ fields: { another: fits } });

    const held = async (fields: TicketFilter['fields']) =>
      (await listTickets(agent, { fields })).tickets.map((ticket) => ticket.id);

    expect(await held({ [code]: any })).toEqual([id]);
    expect(await held({ [code]: any, more: ['it’s', "it's"] })).toEqual([id]);
    expect(await held({ [code]: any, more: ['its'] })).toEqual([]);
  },
);

test.each([
  ['路由器 Ｘ1234', 'x1234', 'text0'],
  ['Straße 5，ABC-77', 'abc-7', 'text1'],
  ['it’s 100% "new"', '% "n', 'text2'],
  ['白', '白', 'text3'],
  ['登录不了登录页', '不了登', 'text4'],
])('a filter by a text field finds %s by %s', async (value, typed, code) => {
  const agent = app.as(staffActor());
  await addField(agent, { id: newId(), scope: 'ticket', code, label: code, kind: 'text', choices: [] });
  const id = await given({ fields: { [code]: value } });
  await given({ fields: { [code]: `黑${[...value].reverse().join('_')}`.replace('白', '') } });
  await given({ fields: { [`${code}other`]: value } });

  const held = async (...words: string[]) =>
    (await listTickets(agent, { fields: { [code]: words } })).tickets.map((ticket) => ticket.id);

  expect(await held(typed)).toEqual([id]);
  expect(await held('没有的词', typed)).toEqual([id]);
  expect(await held(`${typed}没有`)).toEqual([]);
});

test.each(['ticket number', 'order number', 'complaint number', 'name'])('words find by %s', async (by) => {
  const agent = app.as(staffActor());
  const customerId = (await app.given((ctx) => makeCustomer(ctx, { name: `欧阳${by}` }))).id;
  const number = `NO-${by}`;
  const id = await given({ customerId, number, orderNumbers: [`DD-${by}`], externalNumber: `TS-${by}` });

  const words = { 'ticket number': number, 'order number': `DD-${by}`, 'complaint number': `TS-${by}` }[by];
  const { tickets } = await listTickets(agent, { words: words ?? `欧阳${by}` });

  expect(tickets.map((ticket) => ticket.id)).toEqual([id]);
});

const given = async (ticket: Parameters<typeof makeTicket>[1]) =>
  (await app.given((ctx) => makeTicket(ctx, ticket))).id;

async function sameCustomers(count: number, ticket: Parameters<typeof makeTicket>[1]) {
  const { id: customerId } = await app.given(makeCustomer);
  return Promise.all(Array.from({ length: count }, () => given({ ...ticket, customerId })));
}

const agentId = ({ actor }: ReturnType<typeof app.as>) => (actor as StaffActor).id;
