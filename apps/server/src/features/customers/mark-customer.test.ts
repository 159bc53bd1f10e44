import type { CustomerMarkId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { markCustomer } from './mark-customer.ts';
import { readCustomer } from './read-customer.ts';
import { unmarkCustomer } from './unmark-customer.ts';

const app = useTestApp();

test('a mark stands with its reason, by whom and since when, until it is taken back', async () => {
  const { lead, customerId } = await leadAndCustomer();
  await markCustomer(lead, { ...newMark(), customerId });

  const { marks } = await readCustomer(lead, { customerId });
  expect(marks).toMatchObject([
    { kind: 'malicious-claims', reason: '三次签收后称未收到', markedBy: '赵敏', markedAt: lead.now() },
  ]);

  await unmarkCustomer(lead, { customerId, kind: 'malicious-claims', reason: '查实为快递丢件' });
  expect((await readCustomer(lead, { customerId })).marks).toEqual([]);
  expect(await app.eventNames()).toEqual(expect.arrayContaining(['customer.marked', 'customer.unmarked']));
});

test('one mark of a kind at a time; sent twice it is the same', async () => {
  const { lead, customerId } = await leadAndCustomer();
  const mark = { ...newMark(), customerId };
  await markCustomer(lead, mark);

  await expect(markCustomer(lead, mark)).resolves.toBeUndefined();
  await expect(markCustomer(lead, { ...mark, ...newMark() })).rejects.toMatchObject({
    reason: 'customers.already-marked',
  });
});

test('a mark that was taken back can be set again', async () => {
  const { lead, customerId } = await leadAndCustomer();
  await markCustomer(lead, { ...newMark(), customerId });
  await unmarkCustomer(lead, { customerId, kind: 'malicious-claims', reason: '误标' });

  await expect(markCustomer(lead, { ...newMark(), customerId })).resolves.toBeUndefined();
});

const newMark = () => ({
  id: newId<CustomerMarkId>(),
  kind: 'malicious-claims' as const,
  reason: '三次签收后称未收到',
});

async function leadAndCustomer() {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  const { id: customerId } = await app.given(makeCustomer);
  return { lead: app.as(staffActor(undefined, { id })), customerId };
}
