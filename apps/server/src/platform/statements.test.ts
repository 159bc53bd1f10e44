import { expect, test } from 'vitest';
import { nameStatements } from './statements.ts';

test('what is asked again and again gets one name and keeps it', () => {
  const nameOf = nameStatements();

  const names = Array.from({ length: 6 }, () => nameOf('select 1'));

  expect(names.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(new Set(names.slice(3)).size).toBe(1);
  expect(names.at(-1)).toMatch(/^huiyin_\d+$/);
});

test('no two statements share a name, and names come to an end', () => {
  const nameOf = nameStatements();
  const texts = Array.from({ length: 1_000 }, (_, index) => `select ${index}`);

  const names = texts.map((text) => Array.from({ length: 5 }, () => nameOf(text)).at(-1));

  const given = names.filter((name) => name !== undefined);
  expect(given.length).toBe(200);
  expect(new Set(given).size).toBe(200);
});
