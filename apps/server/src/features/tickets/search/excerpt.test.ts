import { expect, test } from 'vitest';
import { excerptOf, holdsAll, holdsWhole, searchedTexts } from './excerpt.ts';

test('an excerpt shows the words where they stand, each marked, whatever way they were written', () => {
  const { text, marks } = excerptOf(
    searchedTexts(['电话接通', '包裹七天没有更新，客戶要求今天答復物流進展']),
    '物流 客户',
  );

  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['客戶', '物流']);
});

test('the beginning of a long text is cut, and the marks move with it', () => {
  const { text, marks } = excerptOf(
    searchedTexts([`${'前情'.repeat(60)}网络错误${'后话'.repeat(80)}`]),
    '网络错误',
  );

  expect(text.startsWith('…')).toBe(true);
  expect(text.endsWith('…')).toBe(true);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['网络错误']);
});

test('all words must stand there, and as they were typed to count as whole', () => {
  const texts = searchedTexts(['客户登录后网络错误', '已退款']);

  expect(holdsAll(texts, '登录 退款')).toBe(true);
  expect(holdsAll(texts, '登录 退货')).toBe(false);
  expect(holdsWhole(texts, '网络错误')).toBe(true);
  expect(holdsWhole(texts, '登录错误')).toBe(false);
});
