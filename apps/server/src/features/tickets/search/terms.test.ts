import { expect, test } from 'vitest';
import { soughtTerms, termsOf } from './terms.ts';

const text = '客户反馈APP登录后无法进入首页，提示“网络错误”，訂單20231008001';

test.each([
  '客',
  '页',
  '网络',
  '登录后无法',
  '無法進入',
  'app',
  'AP',
  'ＡＰＰ',
  '20231008001',
  '2023',
  '訂單',
  '网络 登录',
])('“%s” finds it', (words) => {
  const terms = new Set(termsOf([text]));

  expect(soughtTerms(words).length).toBeGreaterThan(0);
  expect(soughtTerms(words).filter((term) => !terms.has(term))).toEqual([]);
});

test.each(['退款', '络网', 'pp', '1008001', '错误登录'])('“%s” does not', (words) => {
  const terms = new Set(termsOf([text]));

  expect(soughtTerms(words).every((term) => terms.has(term))).toBe(false);
});

test('signs alone ask for nothing', () => {
  expect(soughtTerms("“！？” & | :* '")).toEqual([]);
});
