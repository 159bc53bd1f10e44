import { expect, test } from 'vitest';
import { mergeEdit, mergeMembers, mergeSetting } from './merge-edit.ts';

const was = { name: '客服部', headId: 'a' };

test.each([
  ['nobody else changed it', { headId: 'b' }, {}, { headId: 'b' }, []],
  ['another field was changed', { headId: 'b' }, { name: '服务部' }, { name: '服务部', headId: 'b' }, []],
  ['both changed it alike', { headId: 'b' }, { headId: 'b' }, { headId: 'b' }, []],
  ['both changed it, and differently', { headId: 'b' }, { headId: 'c' }, { headId: 'b' }, ['headId']],
  ['only somebody else changed it', {}, { headId: 'c' }, { headId: 'c' }, []],
])('%s', (_, wanted, is, fields, clashing) => {
  const merged = mergeEdit({ was, wanted: { ...was, ...wanted }, is: { ...was, ...is } });

  expect(merged).toEqual({ fields: { ...was, ...fields }, clashing });
});

test('members come and go one by one', () => {
  expect(mergeMembers({ was: ['a', 'b'], wanted: ['b', 'c'] })).toEqual({ come: ['c'], go: ['a'] });
});

test('a setting is refused where both changed the same, and written as wanted where nothing was read', () => {
  const is = { name: '服务部', headId: 'a' };
  const wanted = { name: '客户部', headId: 'a' };

  expect(() => mergeSetting({ was, wanted, is })).toThrow(
    expect.objectContaining({ reason: 'settings.changed-meanwhile', about: ['name'] }),
  );
  expect(mergeSetting({ was, wanted: { ...was, headId: 'b' }, is })).toEqual({ name: '服务部', headId: 'b' });
  expect(mergeSetting({ was: undefined, wanted, is })).toEqual(wanted);
});

test('lists and their contents are compared by what they say', () => {
  const read = { choices: ['顺丰', '中通'] };

  expect(mergeEdit({ was: read, wanted: { choices: ['顺丰', '中通'] }, is: { choices: ['京东'] } })).toEqual({
    fields: { choices: ['京东'] },
    clashing: [],
  });
});
