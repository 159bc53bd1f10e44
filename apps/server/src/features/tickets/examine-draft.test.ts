import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';
import { examineDraft } from './examine-draft.ts';

const app = useTestApp();

test('marks vague words and offers the numbers and the priority that the text speaks for', async () => {
  const found = await examineDraft(app.as(staffActor()), {
    description: '客户反馈订单号20231008001可能支付失败，电话13800138000',
  });

  expect(found.vagueWords).toMatchObject([{ word: '可能' }]);
  expect(found.numbers).toMatchObject([
    { kind: 'order-number', value: '20231008001' },
    { kind: 'phone', value: '13800138000' },
  ]);
  expect(found.suggestion).toMatchObject({ priority: 'urgent', reasons: [{ code: 'core-function-down' }] });
});

test('offers open tickets of the same customer and of an order that the text names', async () => {
  const { id: customerId } = await app.given(makeCustomer);
  const theirs = await app.given((ctx) => makeTicket(ctx, { customerId, nature: 'complaint' }));
  const sameOrder = await app.given((ctx) => makeTicket(ctx, { orderNumbers: ['20231008005'] }));
  await app.given((ctx) => makeTicket(ctx, { customerId, status: 'closed' }));

  const found = await examineDraft(app.as(staffActor()), {
    customerId,
    description: '咨询订单号：20231008005的退款进度',
  });

  const why = new Map(found.openTickets.map(({ id, because }) => [id, because]));
  expect(why).toEqual(
    new Map([
      [theirs.id, 'customer'],
      [sameOrder.id, 'order'],
    ]),
  );
  expect(found.suggestion.reasons).toContainEqual({ code: 'unsolved-complaint' });
});

test('offers an open ticket of a phone, and one that is named by its number', async () => {
  const { customerId } = await app.given((ctx) => makeContactPoint(ctx, { value: '+8613800138111' }));
  const ofPhone = await app.given((ctx) => makeTicket(ctx, { customerId }));
  const named = await app.given((ctx) => makeTicket(ctx, { number: '202603020042' }));

  const { openTickets } = await examineDraft(app.as(staffActor()), {
    description: '客户用138 0013 8111来电，追问工单202603020042的进度',
  });

  expect(new Map(openTickets.map(({ id, because }) => [id, because]))).toEqual(
    new Map([
      [ofPhone.id, 'phone'],
      [named.id, 'ticket'],
    ]),
  );
});

test('a category may speak for a priority', async () => {
  const { id: categoryId } = await app.given((ctx) => makeCategory(ctx, { priority: 'important' }));

  const found = await examineDraft(app.as(staffActor()), { description: '咨询发票', categoryId });

  expect(found.suggestion.priority).toBe('important');
});
