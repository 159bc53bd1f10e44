import { expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { staffActor, useTestApp } from '#testing/app';
import { recogniseCustomers } from './recognise-customers.ts';

const app = useTestApp();

test('a caller is known in any notation, also where an extension was kept', async () => {
  const direct = await app.given((ctx) => makeContactPoint(ctx, { value: '+861065529988' }));
  const extended = await app.given((ctx) => makeContactPoint(ctx, { value: '+861065529988;ext=8801' }));

  for (const contact of ['010-65529988', '+86 10 6552 9988', '010-6552-9988 转 3']) {
    const { customers } = await recogniseCustomers(app.as(staffActor()), { contact });
    expect(customers.map(({ id }) => id).sort()).toEqual([direct.customerId, extended.customerId].sort());
  }
});

test.each(['13900000000', '张三', '6552'])('%s is nobody we know', async (contact) => {
  expect(await recogniseCustomers(app.as(staffActor()), { contact })).toEqual({ customers: [] });
});
