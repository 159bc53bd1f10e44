import { expect, test } from 'vitest';
import { mergeEdit, mergeMembers } from './merge-edit.ts';

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
