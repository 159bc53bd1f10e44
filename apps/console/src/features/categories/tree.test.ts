import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { type Branch, branchesOf, branchesWith, lineAbove, moveBy, moveTo } from './tree.ts';

const category = (name: string, parent?: string) =>
  ({
    id: name,
    parentId: parent ?? null,
    name,
    priority: null,
    required: [],
    fields: [],
  }) as never as Category;

// a ( b ( c ) d e ) f
const all = [
  category('a'),
  category('b', 'a'),
  category('c', 'b'),
  category('d', 'a'),
  category('e', 'a'),
  category('f'),
];
const words = (branches: Branch[]): string =>
  branches
    .map(({ category, children }) => category.name + (children.length ? `(${words(children)})` : ''))
    .join(' ');
const id = (name: string) => name as CategoryId;

test('a search keeps what stands above and below what it finds', () => {
  expect(words(branchesOf(all))).toBe('a(b(c) d e) f');
  expect(words(branchesWith(branchesOf(all), ' C '))).toBe('a(b(c))');
  expect(words(branchesWith(branchesOf(all), 'b'))).toBe('a(b(c))');
  expect(words(branchesWith(branchesOf(all), 'x'))).toBe('');
});

test('what stands above, from the top', () => {
  expect(lineAbove(all, { parentId: id('b') }).map(({ name }) => name)).toEqual(['a', 'b']);
});

test.each([
  ['b', -1, undefined],
  ['d', -1, 'b'],
  ['b', 1, 'e'],
  ['d', 1, null],
  ['e', 1, undefined],
] as const)('%s moved by %i comes before %s', (name, places, before) => {
  const move = moveBy(all, id(name), places);

  expect(move && [move.parentId, move.beforeId]).toEqual(before === undefined ? undefined : ['a', before]);
});

test('a neighbour that is offered no more is passed over', () => {
  const retired = all.map((one) => (one.name === 'd' ? { ...one, retired: true } : one));

  expect(moveBy(retired, id('e'), -1)?.beforeId).toBe('b');
  expect(moveBy(retired, id('b'), 1)?.beforeId).toBeNull();
});

test.each([
  ['e', 'b', false, false, 'b', 'c'],
  ['e', 'a', false, false, 'a', 'b'],
  ['e', 'f', false, false, 'f', null],
  ['e', 'b', true, true, 'a', 'b'],
  ['e', 'b', true, false, 'a', 'd'],
  ['b', 'd', true, false, 'a', 'e'],
  ['d', 'f', true, false, null, null],
] as const)('%s dropped at %s', (name, onto, inGap, isAbove, parentId, beforeId) => {
  expect(moveTo(all, { id: id(name), onto: id(onto), inGap, isAbove })).toEqual({
    categoryId: name,
    parentId,
    beforeId,
  });
});
