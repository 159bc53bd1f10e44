import { expect, test } from 'vitest';
import { nameKeysOf, soughtKeys } from './name-keys.ts';

test.each([
  ['王小明', '王'],
  ['王小明', '小明'],
  ['王小明', '王小明'],
  ['張偉', '张伟'],
  ['张伟', '張'],
  ['杭州云帆科技有限公司', '云帆'],
  ['Zhang San', 'san'],
  ['Zhang San', 'zha s'],
  ['ＡＢＣ贸易', 'abc 贸易'],
  ['客户-张', '客户 张'],
  ['欧阳Kim', '阳kim'],
])('%s is found by %s', (name, words) => {
  expect(nameKeysOf([name])).toEqual(expect.arrayContaining(soughtKeys(words)));
});

test.each([
  ['王小明', '王明'],
  ['王小明', '明小'],
  ['Zhang San', 'hang'],
])('%s is not found by %s', (name, words) => {
  expect(nameKeysOf([name])).not.toEqual(expect.arrayContaining(soughtKeys(words)));
});

test('what holds no letter seeks nothing', () => {
  expect(soughtKeys('*-， ')).toEqual([]);
});
