import { expect, test } from 'vitest';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('offers plain words for those of the trade, with their place', async () => {
  const { jargon } = await app.api(staffActor()).entries.examine({ body: '请清除缓存后重试' });

  expect(jargon).toMatchObject([
    { term: expect.stringContaining('缓存'), plain: { zh: expect.any(String) } },
  ]);
  expect('请清除缓存后重试'.slice(jargon[0]!.start, jargon[0]!.end)).toBe(jargon[0]!.term);
});
