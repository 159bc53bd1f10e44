import type { CustomerFields } from '@huiyin/contract/customers';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeField } from '#factories/fields';
import { staffActor, useTestApp } from '#testing/app';
import { changeCustomer } from './change-customer.ts';
import { findCustomers } from './find-customers.ts';
import { readCustomer } from './read-customer.ts';

const app = useTestApp();
const agent = () => app.as(staffActor());

test('changes what is given and leaves the rest', async () => {
  const { id: customerId } = await app.given((ctx) => makeCustomer(ctx, { remarks: '常客' }));

  const { version } = await changeCustomer(agent(), {
    customerId,
    version: 1,
    name: '欧阳明月',
    otherNames: ['Luna'],
    specialNeeds: ['对花生过敏'],
    level: 'high-value',
  });

  expect(version).toBe(2);
  expect(await readCustomer(agent(), { customerId })).toMatchObject({
    version: 2,
    name: '欧阳明月',
    specialNeeds: ['对花生过敏'],
    level: 'high-value',
    remarks: '常客',
  });
  for (const words of ['明月', 'lun']) {
    const { customers } = await findCustomers(agent(), { words });
    expect(customers.map(({ id }) => id)).toContain(customerId);
  }
  expect(await app.eventNames()).toEqual(
    expect.arrayContaining(['customer.changed', 'customer.level-changed']),
  );
});

test('a save of what is stale is refused, and nothing is lost', async () => {
  const { id: customerId } = await app.given(makeCustomer);
  await changeCustomer(agent(), { customerId, version: 1, remarks: '先保存的' });

  const stale = changeCustomer(agent(), { customerId, version: 1, remarks: '后保存的' });

  await expect(stale).rejects.toMatchObject({ reason: 'customers.changed-meanwhile' });
  expect(await readCustomer(agent(), { customerId })).toMatchObject({ remarks: '先保存的' });
});

test('what others changed since stays; the same fact said differently is refused', async () => {
  const [code, other] = await app.given(async (ctx) => [
    (await makeField(ctx, { scope: 'customer' })).code,
    (await makeField(ctx, { scope: 'customer' })).code,
  ]);
  const was = { remarks: '', level: 'new' as const, fields: { [code]: 'M1' } };
  const { id: customerId } = await app.given((ctx) => makeCustomer(ctx, was));
  const change = (facts: Partial<CustomerFields>) =>
    changeCustomer(agent(), { customerId, version: 1, was, ...facts });
  await change({ remarks: '常客', fields: { ...was.fields, [other]: '八月' } });

  expect(await change({ level: 'high-value', fields: { [code]: 'M2' } })).toEqual({ version: 3 });
  expect(await change({ remarks: '常客' })).toEqual({ version: 3 });
  await expect(change({ remarks: '稀客', fields: {} })).rejects.toMatchObject({
    reason: 'customers.changed-meanwhile',
    about: ['remarks', code],
  });

  expect(await readCustomer(agent(), { customerId })).toMatchObject({
    ...{ level: 'high-value', remarks: '常客' },
    fields: { [code]: 'M2', [other]: '八月' },
  });
});

test('what is the same already is no change', async () => {
  const { id: customerId, name } = await app.given(makeCustomer);
  const before = (await app.eventNames()).length;

  expect(await changeCustomer(agent(), { customerId, version: 1, name, tags: [] })).toEqual({ version: 1 });
  expect(await app.eventNames()).toHaveLength(before);
});

test('of custom fields only new values must suit; what was filled in before stays', async () => {
  const choice = await app.given((ctx) =>
    makeField(ctx, { scope: 'customer', kind: 'single-choice', choices: ['门店', '网店'] }),
  );
  const fields = { [choice.code]: '电话订购' };
  const { id: customerId } = await app.given((ctx) => makeCustomer(ctx, { fields }));

  await changeCustomer(agent(), { customerId, version: 1, fields, remarks: '老会员' });
  const wrong = changeCustomer(agent(), { customerId, version: 2, fields: { [choice.code]: '街边' } });

  await expect(wrong).rejects.toMatchObject({ reason: 'fields.wrong-value', about: [choice.code] });
  expect(await readCustomer(agent(), { customerId })).toMatchObject({ fields, remarks: '老会员' });
});
