import { expect, test } from 'vitest';
import { mergeTyped } from './merge-typed.ts';

const was = { name: '顺丰', choices: ['快', '慢'], note: undefined as string | undefined };

test.each([
  ['nobody else changed anything', { name: '京东' }, {}, {}, []],
  ['others changed another field', { name: '京东' }, { choices: ['快'] }, { choices: ['快'] }, []],
  ['both changed it alike', { choices: ['快'] }, { choices: ['快'] }, {}, []],
  ['both changed it, and differently', { name: '京东' }, { name: '中通' }, {}, ['name']],
  ['an emptied field is as one never filled in', { note: '' }, { note: '易碎' }, { note: '易碎' }, []],
])('%s', (_, typed, now, taken, clashing) => {
  const merged = mergeTyped({ was, typed: { ...was, ...typed }, now: { ...was, ...now } });

  expect(merged).toEqual({ taken, clashing });
});
