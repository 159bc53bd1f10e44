import { expect, test } from 'vitest';
import { languageFor } from './language.ts';
import { say, t } from './text.ts';

const due = {
  zh: '剩余 {count} 分钟',
  tw: '剩餘 {count} 分鐘',
  en: '{count} {count|minute|minutes} left',
} as const;

test.each([
  ['zh-CN', 5, '剩余 5 分钟'],
  ['zh-TW', 5, '剩餘 5 分鐘'],
  ['en', 5, '5 minutes left'],
  ['en', 1, '1 minute left'],
  ['en', 0, '0 minutes left'],
] as const)('in %s, %i: %s', (language, count, words) => {
  expect(say(due, language, { count })).toBe(words);
});

test('what is filled in is not read as a placeholder', () => {
  expect(say({ zh: '{name}', en: '{name}' }, 'zh-CN', { name: '{count}' })).toBe('{count}');
});

test('a forgotten value does not compile', () => {
  const forgotten = () => t(due, ...([] as unknown as [{ count: number }]));
  // @ts-expect-error the placeholder needs its value
  const wrong = () => t(due);

  expect(forgotten).toBeTypeOf('function');
  expect(wrong).toBeTypeOf('function');
});

test.each([
  [['zh-Hant-HK', 'en'], 'zh-TW'],
  [['zh-TW'], 'zh-TW'],
  [['fr', 'en-GB'], 'en'],
  [['zh'], 'zh-CN'],
  [['fr'], 'zh-CN'],
] as const)('%s is answered in %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});
