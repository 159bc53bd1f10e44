import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeCustomer } from '#factories/customers';
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

  expect(found.openTickets.map(({ id }) => id).sort()).toEqual([theirs.id, sameOrder.id].sort());
  expect(found.suggestion.reasons).toContainEqual({ code: 'unsolved-complaint' });
});

test('a category may speak for a priority', async () => {
  const { id: categoryId } = await app.given((ctx) => makeCategory(ctx, { priority: 'important' }));

  const found = await examineDraft(app.as(staffActor()), { description: '咨询发票', categoryId });

  expect(found.suggestion.priority).toBe('important');
});
