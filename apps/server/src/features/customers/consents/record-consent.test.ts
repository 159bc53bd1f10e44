import type { ConsentId, CustomerId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { readCustomer } from '../read-customer.ts';
import { listConsents } from './list-consents.ts';
import { recordConsent } from './record-consent.ts';

const app = useTestApp();

test('the last decision of a kind is in force, and all are kept', async () => {
  const { agent, customerId } = await agentAndCustomer();
  const given = marketing(customerId, 'given');
  await recordConsent(agent, { ...given, decidedAt: new Date('2026-02-01T02:00:00Z') });
  await recordConsent(agent, { ...marketing(customerId, 'withdrawn'), how: '来电要求停止' });

  const { consents } = await readCustomer(agent, { customerId });
  expect(consents).toMatchObject([{ decision: 'withdrawn', how: '来电要求停止', recordedBy: '赵敏' }]);
  const history = await listConsents(agent, { customerId });
  expect(history.consents.map(({ decision }) => decision)).toEqual(['withdrawn', 'given']);
  expect(await app.eventNames()).toEqual(expect.arrayContaining(['consent.given', 'consent.withdrawn']));
});

test('sending twice records one', async () => {
  const { agent, customerId } = await agentAndCustomer();
  const consent = marketing(customerId, 'given');

  const first = await recordConsent(agent, consent);

  expect(await recordConsent(agent, consent)).toEqual(first);
  expect((await listConsents(agent, { customerId })).consents).toHaveLength(1);
});

test('nobody has decided yet what lies in the future', async () => {
  const { agent, customerId } = await agentAndCustomer();
  const decidedAt = new Date(agent.now().getTime() + 60_000);

  await expect(recordConsent(agent, { ...marketing(customerId, 'given'), decidedAt })).rejects.toMatchObject({
    reason: 'consents.in-the-future',
    about: ['decidedAt'],
  });
});

const marketing = (customerId: CustomerId, decision: 'given' | 'withdrawn') => ({
  id: newId<ConsentId>(),
  customerId,
  kind: 'marketing' as const,
  decision,
  version: '2026-01',
  how: '电话口头同意',
});

async function agentAndCustomer() {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  const { id: customerId } = await app.given(makeCustomer);
  return { agent: app.as(staffActor(undefined, { id })), customerId };
}
