import type { ConsentId, CustomerId, CustomerMarkId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addCustomer } from '../add-customer.ts';
import { changeCustomer } from '../change-customer.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { markCustomer } from '../mark-customer.ts';
import { unmarkCustomer } from '../unmark-customer.ts';
import { readCustomerTimeline } from './read-timeline.ts';

const app = useTestApp();

test('tells what was done to the record, the newest first', async () => {
  const { agent, customerId } = await agentAndCustomer();
  await app.passTime(1);
  await markCustomer(agent, {
    ...{ id: newId<CustomerMarkId>(), customerId },
    ...{ kind: 'blacklist', reason: '恶意刷单' },
  });
  await app.passTime(1);
  await unmarkCustomer(agent, { customerId, kind: 'blacklist', reason: '误标' });
  await app.passTime(1);
  await changeCustomer(agent, { customerId, version: 1, level: 'regular' });
  await app.passTime(1);
  await recordConsent(agent, {
    ...{ id: newId<ConsentId>(), customerId, kind: 'recording', decision: 'given' },
    ...{ version: '2026-01', how: '通话中同意' },
  });

  const { items, next } = await readCustomerTimeline(agent, { customerId });

  const by = { name: '赵敏' };
  expect(next).toBeNull();
  expect(items).toMatchObject([
    { what: 'consent-given', consent: 'recording', how: '通话中同意', by },
    { what: 'level-changed', from: 'new', to: 'regular', by },
    { what: 'unmarked', mark: 'blacklist', reason: '误标', by },
    { what: 'marked', mark: 'blacklist', reason: '恶意刷单', by },
    { what: 'added', by },
  ]);
});

test('pages follow each other without gap or repetition, also where much happened at one moment', async () => {
  const { agent, customerId } = await agentAndCustomer();
  for (let version = 1; version <= 40; version++)
    await changeCustomer(agent, { customerId, version, level: version % 2 ? 'regular' : 'new' });

  const first = await readCustomerTimeline(agent, { customerId });
  const second = await readCustomerTimeline(agent, { customerId, after: first.next! });

  const seen = [...first.items, ...second.items].map(({ id }) => id);
  expect(second.next).toBeNull();
  expect(seen).toHaveLength(41);
  expect(new Set(seen).size).toBe(41);
});

test('a customer who is not there has no timeline', async () => {
  const { agent } = await agentAndCustomer();

  await expect(readCustomerTimeline(agent, { customerId: newId<CustomerId>() })).rejects.toThrow('Not found');
});

async function agentAndCustomer() {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  const agent = app.as(staffActor(undefined, { id }));
  const customer = await addCustomer(agent, { id: newId<CustomerId>(), name: '李雷' });
  return { agent, customerId: customer.id };
}
