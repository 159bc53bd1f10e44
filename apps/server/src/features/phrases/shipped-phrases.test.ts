import { type Language, languages } from '@huiyin/contract/language';
import { expect, test } from 'vitest';
import { inLanguage } from '#platform/language';
import { fillPhrase } from './fill-phrase.ts';
import { shippedPhrases } from './shipped-phrases.ts';

test.each(shippedPhrases.map(({ key, body }) => [key, body] as const))(
  '%s names only variables that exist',
  (_, body) => {
    for (const language of languages) expect(fillPhrase(inLanguage(body, language), {}).unknown).toEqual([]);
  },
);

test('all languages leave the same things open', () => {
  const open = (text: string) => fillPhrase(text, {}).missing.toSorted();

  const openIn = (language: Language) => shippedPhrases.map(({ body }) => open(inLanguage(body, language)));

  expect(openIn('en')).toEqual(openIn('zh-CN'));
  expect(openIn('zh-TW')).toEqual(openIn('zh-CN'));
});
