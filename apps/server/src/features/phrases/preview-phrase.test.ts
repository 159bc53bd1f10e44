import { expect, test } from 'vitest';
import { makeOrganisation } from '#factories/organisation';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('a preview reads as the customer will read it, and names what is no variable', async () => {
  await app.given((ctx) => makeOrganisation(ctx, { name: '回音科技' }));
  const api = app.api(staffActor(['phrases.use'], { name: '张三' }));

  const preview = await api.phrases.preview({
    body: '{客户称呼}您好，我是{公司名}的{我的姓名}，工单 {ticket number}，{优惠码}',
  });

  expect(preview).toEqual({
    text: '王女士您好，我是回音科技的张三，工单 202611210008，{优惠码}',
    open: ['优惠码'],
  });
});
