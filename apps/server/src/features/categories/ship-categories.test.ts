import { expect, test } from 'vitest';
import { makeOrganisation } from '#factories/organisation';
import { staffActor, useTestApp } from '#testing/app';
import { askedAtResolution } from './asked-at-resolution.ts';
import { listCategories } from './list-categories.ts';
import { shipCategories, shippedCategoryId } from './ship-categories.ts';

const app = useTestApp();

test('a company starts with a tree in its language, whose branches ask for what those above them ask', async () => {
  await app.given((ctx) => makeOrganisation(ctx, { language: 'zh-TW' }));
  await app.given(shipCategories);
  await app.given(shipCategories);

  const { categories } = await listCategories(app.as(staffActor()));
  const named = new Map(categories.map((one) => [one.id, one]));
  expect(categories.length).toBeGreaterThan(40);
  expect(named.get(shippedCategoryId('product-quality'))?.name).toBe('產品品質');
  expect(named.get(shippedCategoryId('not-received'))).toMatchObject({
    name: '丟件與未收到',
    parentId: shippedCategoryId('last-mile'),
    priority: 'important',
  });
  const asked = await app.given((ctx) => askedAtResolution(ctx, shippedCategoryId('not-received')));
  expect(asked.required.toSorted()).toEqual(['cause', 'order-number', 'responsible-side']);
  expect(asked.fieldCodes.toSorted()).toEqual(['carrier', 'trackingNumber']);
});
