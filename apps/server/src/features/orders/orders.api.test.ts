import type { CustomerId, ErasureId, OrderSystemId, TicketId } from '@huiyin/contract/ids';
import type { LookupFailure } from '@huiyin/contract/orders';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { type Answer, answers, startOrderSystem } from '#testing/order-system';
import { wantedSystem } from './factory.ts';
import { underWay } from './lookups/under-way.ts';
import { personalInOrders } from './personal-places.ts';
import { orderAnswers } from './tables.ts';

const app = useTestApp();
let api: ReturnType<typeof app.api>;
const orderSystemId = newId<OrderSystemId>();
let numbers = 0;

beforeEach(async () => {
  const { id } = await app.given(makeStaff);
  api = app.api(staffActor(undefined, { id }));
  await api.outboundPlaces.allow({ id: newId(), place: '127.0.0.1' });
});

const aTicket = (...orderNumbers: string[]) => app.given((ctx) => makeTicket(ctx, { orderNumbers }));
const aNumber = () => `2026030200${++numbers}`;

/** Has what is due asked for, waits for it, and reads what is known then. */
async function lookedUp(ticketId: TicketId, orderNumber?: string) {
  await api.orders.lookUp({ ticketId, ...(orderNumber ? { orderNumber } : {}) });
  await app.as({ kind: 'system' }).use(underWay).settled();
  return (await api.orders.ofTicket({ ticketId })).orders;
}

async function connected(answer: Answer = answers.order) {
  const system = await startOrderSystem(answer);
  await api.orderSystems.save({
    ...{ orderSystemId, ...wantedSystem(system.url) },
    headers: [{ name: 'X-Api-Key', value: system.key }],
  });
  return system;
}

test('an order is asked for with the key, kept with its moment, and asked for again only once it is old', async () => {
  const { asked, key } = await connected();
  const orderNumber = aNumber();
  const { id: ticketId } = await aTicket(orderNumber);
  expect((await api.orders.ofTicket({ ticketId })).orders).toMatchObject([
    { orderNumber, answers: [{ order: null, answeredAt: null, asking: false, due: true }] },
  ]);

  const [first] = await lookedUp(ticketId);
  await app.passTime(9);
  await lookedUp(ticketId);

  expect(asked).toEqual([{ path: `/orders/${orderNumber}?full=1`, key }]);
  expect(first!.answers).toMatchObject([
    {
      ...{ systemName: '订单系统', failure: null, asking: false, due: false },
      order: { status: '已发货', phone: '138****5678', amountInFen: 129_950, steps: [{}, {}] },
      answeredAt: expect.any(Date),
    },
  ]);
  await app.passTime(2);
  await lookedUp(ticketId);
  expect(asked).toHaveLength(2);
  await lookedUp(ticketId, orderNumber);
  expect(asked).toHaveLength(3);
});

test('many who ask at once share one question, and several orders are asked for together', async () => {
  const { asked } = await connected();
  const [one, other] = [aNumber(), aNumber()];
  const { id: ticketId } = await aTicket(one, other);
  const { id: second } = await aTicket(one);

  await Promise.all([ticketId, second, ticketId, second].map((id) => lookedUp(id)));

  expect(asked.map(({ path }) => path).toSorted()).toEqual([
    `/orders/${one}?full=1`,
    `/orders/${other}?full=1`,
  ]);
});

test.each<[keyof typeof answers, LookupFailure]>([
  ['broken', 'bad-status'],
  ['garbage', 'not-json'],
  ['closed', 'unreachable'],
  ['silent', 'timeout'],
  ['dripping', 'timeout'],
  ['huge', 'too-large'],
  ['elsewhere', 'redirected'],
  ['stranger', 'not-let-in'],
])('%s is told as %s, rests a minute, and does not take away what was known', async (kind, failure) => {
  const system = await connected();
  const orderNumber = aNumber();
  const { id: ticketId } = await aTicket(orderNumber);
  await lookedUp(ticketId);
  await app.passTime(11);
  system.answers(answers[kind]);

  const [failed] = await lookedUp(ticketId);
  await lookedUp(ticketId);

  expect(failed!.answers).toMatchObject([{ failure, due: false, order: { status: '已发货' } }]);
  expect(system.asked).toHaveLength(2);
  await app.passTime(1);
  system.answers(answers.order);
  expect((await lookedUp(ticketId))[0]!.answers).toMatchObject([{ failure: null, due: false }]);
});

test.each<keyof typeof answers>(['nothing', 'emptyShell'])(
  '%s is an order that is not there',
  async (kind) => {
    await connected(answers[kind]);
    const { id: ticketId } = await aTicket(aNumber());

    const [order] = await lookedUp(ticketId);

    expect(order!.answers).toMatchObject([{ order: null, failure: null, answeredAt: expect.any(Date) }]);
  },
);

test('nobody waits for a system that hangs: it is said that it is being asked', async () => {
  await connected(answers.silent);
  const { id: ticketId } = await aTicket(aNumber());
  const began = performance.now();

  await api.orders.lookUp({ ticketId });
  const { orders } = await api.orders.ofTicket({ ticketId });
  await api.tickets.read({ ticketId });

  expect(performance.now() - began).toBeLessThan(900);
  expect(orders[0]!.answers).toMatchObject([{ asking: true, due: false }]);
  await app.as({ kind: 'system' }).use(underWay).settled();
});

test('an address that is allowed no more is not called', async () => {
  const { asked } = await connected();
  for (const { id } of (await api.outboundPlaces.list()).places) await api.outboundPlaces.disallow({ id });
  const { id: ticketId } = await aTicket(aNumber());

  const [order] = await lookedUp(ticketId);

  expect(order!.answers).toMatchObject([{ failure: 'address-refused' }]);
  expect(asked).toEqual([]);
});

test('a paused system is not asked, and what it said is still shown', async () => {
  const { asked } = await connected();
  const [known, unknown] = [aNumber(), aNumber()];
  const { id: ticketId } = await aTicket(known);
  await lookedUp(ticketId);

  await api.orderSystems.pause({ orderSystemId });
  await app.passTime(60);

  expect((await lookedUp(ticketId, known))[0]!.answers).toMatchObject([{ due: false, order: {} }]);
  expect(await lookedUp((await aTicket(unknown)).id)).toEqual([]);
  expect(asked).toHaveLength(1);
  await api.orderSystems.resume({ orderSystemId });
  await lookedUp(ticketId);
  expect(asked).toHaveLength(2);
});

test('the orders of merged tickets stand with the one that stays', async () => {
  await connected();
  const [one, other] = [aNumber(), aNumber()];
  const stays = await aTicket(one);
  const goes = await app.given((ctx) =>
    makeTicket(ctx, { orderNumbers: [other], customerId: stays.customerId }),
  );
  await api.merges.merge({ ticketId: stays.id, otherId: goes.id });

  expect((await lookedUp(stays.id)).map(({ orderNumber }) => orderNumber)).toEqual([one, other]);

  await api.merges.separate({ ticketId: goes.id });
  expect((await lookedUp(stays.id)).map(({ orderNumber }) => orderNumber)).toEqual([one]);
});

test('a number that is not of the ticket is not asked for', async () => {
  await connected();
  const { id: ticketId } = await aTicket(aNumber());

  await expect(api.orders.lookUp({ ticketId, orderNumber: aNumber() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('what was told of a person goes with them, stands in their copy, and is not asked for again', async () => {
  const { asked } = await connected();
  const orderNumber = aNumber();
  const { id: ticketId, customerId } = await aTicket(orderNumber);
  await lookedUp(ticketId);
  const copy = await personalInOrders.copy!(app.as({ kind: 'system' }), [customerId as CustomerId]);
  expect(copy.orders).toMatchObject([{ orderNumber, order: { buyer: '李明' } }]);
  const { number } = await api.customers.read({ customerId: customerId as CustomerId });

  await api.personalRequests.erase({
    ...{ id: newId<ErasureId>(), customerId: customerId as CustomerId, number, reason: '本人申请' },
  });
  await app.passTime(0);

  expect(await lookedUp(ticketId)).toEqual([]);
  expect(asked).toHaveLength(1);
  const kept = await app.runtime.db.select().from(orderAnswers);
  expect(kept.filter((one) => one.orderNumber === orderNumber)).toEqual([]);
});

test('what was said a month ago is forgotten', async () => {
  await connected();
  const [old, recent] = [aNumber(), aNumber()];
  await lookedUp((await aTicket(old)).id);
  await lookedUp((await aTicket(recent)).id);
  const aMonthAgo = new Date(app.runtime.now().getTime() - 31 * 86_400_000);
  await app.given(({ db }) =>
    db.update(orderAnswers).set({ lookedUpAt: aMonthAgo }).where(eq(orderAnswers.orderNumber, old)),
  );

  await app.passTime(1);
  await app.passTime(24 * 60);

  const kept = await app.runtime.db.select().from(orderAnswers);
  expect(kept.map(({ orderNumber }) => orderNumber)).toEqual([recent]);
});
