import { beforeAll, expect, test } from 'vitest';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { anonymous, staffActor, useTestApp } from '#testing/app';
import { findCustomers } from './find-customers.ts';

const app = useTestApp();

beforeAll(async () => {
  await app.given(async (ctx) => {
    const wang = await makeCustomer(ctx, { number: 'C20481', name: '王小明' });
    await makeContactPoint(ctx, { customerId: wang.id, value: '+8613812341234' });
    await makeContactPoint(ctx, { customerId: wang.id, kind: 'email', value: 'xm.wang@example.com' });
    const zhang = await makeCustomer(ctx, { number: 'C20482', name: '張偉 Zhang Wei' });
    await makeContactPoint(ctx, { customerId: zhang.id, value: '+861065529988;ext=8801' });
    const company = await makeCustomer(ctx, {
      number: 'C20483',
      name: '杭州云帆科技有限公司',
      kind: 'company',
    });
    await makeContactPoint(ctx, { customerId: company.id, kind: 'wechat', value: 'yunfan2024' });
    await makeCustomer(ctx, { number: 'C20490', name: '100%_大象' });
  });
});

test.each([
  ['C20481', ['王小明']],
  ['c20481', ['王小明']],
  ['20481', ['王小明']],
  ['13812341234', ['王小明']],
  ['+86 138-1234-1234', ['王小明']],
  ['138 123', ['王小明']],
  ['1234', ['王小明']],
  ['王 1234', ['王小明']],
  ['王1234', ['王小明']],
  ['李 1234', []],
  ['王', ['王小明']],
  ['小明', ['王小明']],
  ['xm.wang@example.com', ['王小明']],
  ['xm.w', ['王小明']],
  ['张伟', ['張偉 Zhang Wei']],
  ['張偉', ['張偉 Zhang Wei']],
  ['zhang w', ['張偉 Zhang Wei']],
  ['010-6552 9988', ['張偉 Zhang Wei']],
  ['010-6552', ['張偉 Zhang Wei']],
  ['9988', ['張偉 Zhang Wei']],
  ['云帆', ['杭州云帆科技有限公司']],
  ['yunfan', ['杭州云帆科技有限公司']],
  ['100%', ['100%_大象']],
  ['%', []],
  ['赵', []],
])('%s finds %j', async (words, names) => {
  const { customers } = await findCustomers(app.as(staffActor()), { words });

  expect(customers.map(({ name }) => name)).toEqual(names);
});

test('the surest is first', async () => {
  await app.given((ctx) => makeCustomer(ctx, { name: '小王' }));

  const { customers } = await findCustomers(app.as(staffActor()), { words: '王' });

  expect(customers.map(({ name }) => name)).toEqual(['王小明', '小王']);
});

test('nobody is found for who may not see customers', async () => {
  expect(await findCustomers(app.as(anonymous), { words: '王' })).toEqual({ customers: [] });
});
