import type { PhraseId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeOrganisation } from '#factories/organisation';
import { makePhrase } from '#factories/phrases';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const wording = {
  title: '安抚',
  body: '{客户称呼}，非常抱歉。',
  channel: 'phone' as const,
  categoryId: null,
};

test('a personal phrase is seen by its owner only, a shared one by all', async () => {
  const [owner, colleague] = [await agent(), await agent()];
  const own = newId<PhraseId>();
  const shared = newId<PhraseId>();

  await owner.phrases.add({ id: own, shared: false, ...wording });
  await owner.phrases.add({ id: shared, shared: true, ...wording });

  expect(await idsFor(owner)).toEqual(expect.arrayContaining([own, shared]));
  expect(await idsFor(colleague)).toContain(shared);
  expect(await idsFor(colleague)).not.toContain(own);
});

test('who may not share can neither add nor change a shared phrase', async () => {
  const { id: phraseId } = await app.given(makePhrase);
  const plain = app.api(staffActor(['phrases.use']));

  await expect(plain.phrases.add({ id: newId<PhraseId>(), shared: true, ...wording })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(plain.phrases.change({ phraseId, ...wording })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('using one fills what is known, names what stays open and counts', async () => {
  await app.given((ctx) => makeOrganisation(ctx, { name: '回音科技' }));
  const { id: phraseId } = await app.given((ctx) =>
    makePhrase(ctx, { body: '{客户称呼}您好，我是{公司名}的{我的姓名}，{没有这个}' }),
  );
  const api = app.api(staffActor(undefined, { name: '张三' }));

  const { text, open } = await api.phrases.use({ phraseId });

  expect(text).toBe('{客户称呼}您好，我是回音科技的张三，{没有这个}');
  expect(open).toEqual(['客户称呼', '没有这个']);
  const { phrases } = await api.phrases.list({});
  expect(phrases.find(({ id }) => id === phraseId)).toMatchObject({ useCount: 1 });
});

test('a retired phrase is offered no more, until it is restored', async () => {
  const api = await agent();
  const { id: phraseId } = await app.given(makePhrase);

  await api.phrases.retire({ phraseId });
  expect(await idsFor(api)).not.toContain(phraseId);
  const { phrases } = await api.phrases.list({ withRetired: true });
  expect(phrases.find(({ id }) => id === phraseId)).toMatchObject({ retired: true });
  await api.phrases.restore({ phraseId });
  expect(await idsFor(api)).toContain(phraseId);
});

async function agent() {
  const { id } = await app.given(makeStaff);
  return app.api(staffActor(undefined, { id }));
}

async function idsFor(api: Awaited<ReturnType<typeof agent>>) {
  const { phrases } = await api.phrases.list({});
  return phrases.map(({ id }) => id);
}
