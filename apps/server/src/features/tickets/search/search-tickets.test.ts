import type { StaffId } from '@huiyin/contract/ids';
import type { TicketFilter } from '@huiyin/contract/views';
import { expect, test } from 'vitest';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { editTicket } from '../edit-ticket.ts';
import { addNote } from '../entries/add-note.ts';
import { openTicket } from '../open-ticket.ts';
import { searchTickets } from './search-tickets.ts';

const app = useTestApp();

test('finds what was saved the moment before, and what it was changed to', async () => {
  const agent = await agentAt();
  const { id, version } = await openTicket(agent, newTicket({ description: '扫地机器人充电时外壳烫手' }));

  expect(await found(agent, '外壳烫')).toEqual([id]);

  await editTicket(agent, { ticketId: id, version, description: '扫地机器人充电座冒烟' });
  expect(await found(agent, '充电座冒烟')).toEqual([id]);
  expect(await found(agent, '外壳烫')).toEqual([]);
});

test('finds an entry, says which and marks the words', async () => {
  const agent = await agentAt();
  const { id } = await openTicket(agent, newTicket({ description: '净水器接头爆裂' }));
  const { seq } = await addNote(agent, { ticketId: id, id: newId(), body: '师傅周四上午十点上门更换角阀' });

  const { found: places } = await searchTickets(agent, { words: '更换角阀' });

  expect(places).toMatchObject([{ ticket: { id }, seq, exact: false }]);
  const { text, marks } = places[0]!.excerpt;
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['更换角阀']);
});

test('an exact number comes first, then a whole phrase, then the newest', async () => {
  const agent = await agentAt();
  const at = (minutes: number) => new Date(agent.now().getTime() + minutes * 60_000);
  const given = async (ticket: Parameters<typeof makeTicket>[1]) =>
    (await app.given((ctx) => makeTicket(ctx, ticket))).id;
  const old = await given({ description: '积分兑换失败', openedAt: at(1) });
  const apart = await given({ description: '积分能不能兑换话费', openedAt: at(9) });
  const whole = await given({ description: '积分兑换规则不清楚', openedAt: at(5) });
  const ordered = await given({ description: '耳机没有声音', orderNumbers: ['77160009'], openedAt: at(0) });
  const told = await given({ description: '来电询问订单77160009的进度', openedAt: at(3) });

  expect(await found(agent, '积分兑换')).toEqual([whole, old]);
  expect(await found(agent, '积分 兑换')).toEqual([apart, whole, old]);
  expect(await found(agent, '77160009')).toEqual([ordered, told]);
});

test('a ticket and an order of the same number are both found', async () => {
  const agent = await agentAt();
  const number = '202311210008';
  const { id: ticket } = await app.given((ctx) => makeTicket(ctx, { number }));
  const { id: ordered } = await app.given((ctx) => makeTicket(ctx, { orderNumbers: [number] }));

  expect((await found(agent, number)).sort()).toEqual([ticket, ordered].sort());
});

test('the words may be a customer: their name or a part of it in any script, or their phone in any notation', async () => {
  const agent = await agentAt();
  const customer = await app.given((ctx) => makeCustomer(ctx, { name: '欧阳澄' }));
  await app.given((ctx) => makeContactPoint(ctx, { customerId: customer.id, value: '+8613912345678' }));
  const { id } = await app.given((ctx) =>
    makeTicket(ctx, { customerId: customer.id, description: '发票抬头' }),
  );

  expect(await found(agent, '欧阳')).toEqual([id]);
  expect(await found(agent, '歐陽澄')).toEqual([id]);
  expect(await found(agent, '阳澄')).toEqual([id]);
  expect(await found(agent, '139 1234 5678')).toEqual([id]);
  expect((await searchTickets(agent, { words: '欧阳' })).found[0]).toMatchObject({ exact: false });
});

test('finds only what the actor may see', async () => {
  const agent = await agentAt();
  const other = await agentAt();
  const { id } = await app.given((ctx) =>
    makeTicket(ctx, { description: '疑似盗刷银行卡', restrictedTo: [idOf(agent)] }),
  );

  expect(await found(agent, '盗刷')).toEqual([id]);
  expect(await found(other, '盗刷')).toEqual([]);
  expect((await searchTickets(other, { words: '盗刷' })).next).toBeNull();
});

test('a filter narrows what is found, and pages hold every ticket once', async () => {
  const agent = await agentAt();
  const made: string[] = [];
  for (let count = 0; count < 70; count++) {
    const { id } = await app.given((ctx) =>
      makeTicket(ctx, { description: `窗帘尺寸偏短 ${count}`, priority: count % 2 ? 'urgent' : 'normal' }),
    );
    made.push(id);
  }

  const all = await pages(agent, '窗帘');
  const urgent = await pages(agent, '窗帘', { priority: ['urgent'] });

  expect(all).toEqual(made.toReversed());
  expect(urgent).toEqual(all.filter((_, count) => count % 2 === 0));
});

test('words that stand here and there among many newer texts are found, the newest first, page after page', async () => {
  const agent = await agentAt();
  const other = await agentAt();
  const at = (day: number) => new Date(agent.now().getTime() - day * 24 * 60 * 60_000);
  const made: string[] = [];
  for (let count = 0; count < 60; count++) {
    // The distances grow from an hour to years.
    const { id } = await app.given((ctx) =>
      makeTicket(ctx, {
        description: `貔貅摆件缺了一角 ${count}`,
        number: `摆件${count}`, // a random one may begin with what is sought
        openedAt: at(count ** 2 / 4),
        priority: count % 20 ? 'normal' : 'urgent',
        restrictedTo: count % 2 ? null : [idOf(agent)],
      }),
    );
    made.push(id);
  }
  const { id: filler } = await app.given((ctx) => makeTicket(ctx, { description: '窗帘' }));
  await app.given((ctx) =>
    ctx.db.execute(`insert into ticket_terms select '${filler}', n,
      '${agent.now().toISOString()}'::timestamptz - n * interval '1 minute', to_tsvector('simple', 'x') from generate_series(100, 5200) n`),
  );

  expect(await pages(agent, '貔貅')).toEqual(made);
  expect(await pages(other, '貔貅')).toEqual(made.filter((_, count) => count % 2));
  expect(await found(agent, '摆件 貔貅', { priority: ['urgent'] })).toEqual([made[0], made[20], made[40]]);
  expect(await found(agent, '貔貅摆件 59')).toEqual([made[59]]);
  expect(await found(agent, '饕餮')).toEqual([]);
});

test('texts that were all saved at once, and more of them than are looked through one by one', async () => {
  const agent = await agentAt();
  const { id } = await app.given((ctx) => makeTicket(ctx, { description: '烤箱门合页断裂' }));
  await app.given((ctx) =>
    ctx.db.execute(`insert into ticket_terms select '${id}', n, now() + interval '1 year', to_tsvector('simple', 'x')
      from generate_series(100, 5200) n`),
  );

  expect(await found(agent, '合页断')).toEqual([id]);
});

const idOf = ({ actor }: ReturnType<typeof app.as>) => (actor as { id: StaffId }).id;

async function pages(ctx: ReturnType<typeof app.as>, words: string, filter: TicketFilter = {}) {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await searchTickets(ctx, { ...filter, words, ...(after ? { after } : {}) });
    ids.push(...page.found.map(({ ticket }) => ticket.id));
    if (!page.next) return ids;
    after = page.next;
  }
}

const agentAt = async () => app.as(staffActor(undefined, { id: (await app.given(makeStaff)).id }));

async function found(ctx: ReturnType<typeof app.as>, words: string, filter: TicketFilter = {}) {
  const { found } = await searchTickets(ctx, { ...filter, words });
  return found.map(({ ticket }) => ticket.id);
}
