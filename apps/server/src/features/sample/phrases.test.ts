import { expect, test } from 'vitest';
import { fillPhrase } from '../phrases/fill-phrase.ts';
import { phrases } from './phrases.ts';

test.each(phrases.map(({ key, text }) => [key, text] as const))(
  '%s names only variables that exist',
  (_, text) => {
    expect(fillPhrase(text.zh, {}).unknown).toEqual([]);
    expect(fillPhrase(text.en, {}).unknown).toEqual([]);
  },
);

test('both languages leave the same things open', () => {
  const open = (text: string) => fillPhrase(text, {}).missing.toSorted();

  expect(phrases.map(({ text }) => open(text.en))).toEqual(phrases.map(({ text }) => open(text.zh)));
});
