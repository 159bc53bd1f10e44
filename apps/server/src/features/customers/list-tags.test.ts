import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { staffActor, useTestApp } from '#testing/app';
import { listTags } from './list-tags.ts';

const app = useTestApp();

test('the commonest first, of customers who are there and whom one may see', async () => {
  await app.given(async (ctx) => {
    await makeCustomer(ctx, { tags: ['母婴'] });
    await makeCustomer(ctx, { tags: ['企业客户', '母婴'] });
    await makeCustomer(ctx, { tags: ['已注销'], erasedAt: ctx.now() });
    await makeCustomer(ctx);
  });

  expect(await listTags(app.as(staffActor()))).toEqual({ tags: ['母婴', '企业客户'] });
  expect(await listTags(app.as(staffActor([])))).toEqual({ tags: [] });
});
