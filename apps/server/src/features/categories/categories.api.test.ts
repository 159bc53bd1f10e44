import type { CategoryId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { askedAtResolution } from './asked-at-resolution.ts';
import { categoryPriority } from './category-priority.ts';

const app = useTestApp();
const api = () => app.api(staffActor());

test('the tree is listed with parents before children, in the order given', async () => {
  const goods = await added('商品');
  const broken = await added('破损', goods);
  const expired = await added('过期', goods);
  const delivery = await added('配送');

  await api().categories.move({ categoryId: expired, parentId: goods, beforeId: broken });
  await api().categories.move({ categoryId: delivery, parentId: null, beforeId: goods });

  expect(await listed()).toEqual([delivery, goods, expired, broken]);
});

test('a category cannot be put below itself or what is below it', async () => {
  const parent = await added('账单');
  const child = await added('发票', parent);

  const moving = api().categories.move({ categoryId: parent, parentId: child, beforeId: null });

  await expect(moving).rejects.toMatchObject({ data: { reason: 'categories.below-itself' } });
});

test('two neighbours cannot have the same name; cousins can', async () => {
  const [one, other] = [await added('订单'), await added('会员')];
  await added('其他', one);
  await added('其他', other);

  await expect(added('其他', one)).rejects.toMatchObject({ data: { reason: 'categories.name-taken' } });
});

test('retiring takes what is below along; restoring one restores those above it', async () => {
  const parent = await added('活动');
  const [one, other] = [await added('优惠券', parent), await added('积分', parent)];

  await api().categories.retire({ categoryId: parent });
  await api().categories.restore({ categoryId: one });

  const { categories } = await api().categories.list({});
  const retired = (id: CategoryId) => categories.find((category) => category.id === id)?.retired;
  expect([retired(parent), retired(one), retired(other)]).toEqual([false, false, true]);
});

test('what it and all above it ask for must be filled in, and the nearest priority counts', async () => {
  const field = await app.given((ctx) => makeField(ctx, { code: 'batch' }));
  const parent = await added('质量', null, { required: ['cause'], priority: 'important' });
  const child = await added('故障', parent, {
    required: ['product'],
    fields: [{ fieldId: field.id, required: true }],
  });
  const ctx = app.as(staffActor());

  expect(await askedAtResolution(ctx, child)).toEqual({
    required: expect.arrayContaining(['cause', 'product']),
    fieldCodes: ['batch'],
  });
  expect(await askedAtResolution(ctx, parent)).toEqual({ required: ['cause'], fieldCodes: [] });
  expect(await categoryPriority(ctx, child)).toBe('important');
});

test('changing replaces what is asked for', async () => {
  const field = await app.given(makeField);
  const id = await added('安装', null, { fields: [{ fieldId: field.id, required: false }] });

  await api().categories.change({
    categoryId: id,
    name: '安装调试',
    priority: 'urgent',
    required: ['demand'],
    fields: [],
  });

  const { categories } = await api().categories.list({});
  expect(categories.find((category) => category.id === id)).toMatchObject({
    name: '安装调试',
    priority: 'urgent',
    required: ['demand'],
    fields: [],
  });
});

test('two who edit at once keep what each changed; the same is refused to the second, naming it', async () => {
  const was = { name: '维修', priority: null, required: [], fields: [] };
  const id = await added(was.name);
  const change = (wanted: object) => api().categories.change({ categoryId: id, ...was, ...wanted, was });

  await change({ name: '维修服务', required: ['cause', 'product'] });
  await change({ priority: 'important', required: ['product', 'cause'] });

  const { categories } = await api().categories.list({});
  expect(categories.find((category) => category.id === id)).toMatchObject({
    name: '维修服务',
    priority: 'important',
    required: ['cause', 'product'],
  });
  await expect(change({ name: '上门维修' })).rejects.toMatchObject({
    data: { reason: 'settings.changed-meanwhile', about: ['name'] },
  });
});

type Wording = Omit<Parameters<ReturnType<typeof api>['categories']['add']>[0], 'id' | 'parentId' | 'name'>;

async function added(name: string, parentId: CategoryId | null = null, wording: Partial<Wording> = {}) {
  const id = newId<CategoryId>();
  await api().categories.add({ id, parentId, name, priority: null, required: [], fields: [], ...wording });
  return id;
}

async function listed() {
  const { categories } = await api().categories.list({});
  return categories.map(({ id }) => id);
}
