import { expect, test } from 'vitest';
import { fillPhrase } from '../phrases/fill-phrase.ts';
import { phrases } from './phrases.ts';

test.each(phrases.map(({ key, body }) => [key, body] as const))(
  '%s names only variables that exist',
  (_, body) => {
    expect(fillPhrase(body.zh, {}).unknown).toEqual([]);
    expect(fillPhrase(body.en, {}).unknown).toEqual([]);
  },
);

test('both languages leave the same things open', () => {
  const open = (text: string) => fillPhrase(text, {}).missing.toSorted();

  expect(phrases.map(({ body }) => open(body.en))).toEqual(phrases.map(({ body }) => open(body.zh)));
});
