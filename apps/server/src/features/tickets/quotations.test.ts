import { expect, test } from 'vitest';
import { findQuotations, overlapsAny } from './quotations.ts';

test.each([
  ['curly marks', '提示“网络错误”后退出', ['“网络错误”']],
  ['curly single marks', '按钮‘提交’无反应', ['‘提交’']],
  ['corner brackets', '客戶說「可能壞了」並掛斷', ['「可能壞了」']],
  ['straight marks', '提示"network error"', ['"network error"']],
  ['straight single marks', "点击'提交'无反应", ["'提交'"]],
  ['book title marks', '已发送《会员积分规则》截图', ['《会员积分规则》']],
  ['lenticular brackets', '弹出【系统繁忙】', ['【系统繁忙】']],
  ['the same marks nested', '“他说“可能”吧”，已记录', ['“他说“可能”吧”']],
  ['one after the other', '“一”和“二”', ['“一”', '“二”']],
  ['never closed: to the end', '客户说“可能是\n我记错了', ['“可能是\n我记错了']],
  ['straight, never closed', '客户说"可能是', ['"可能是']],
  ['an apostrophe is no mark', "it doesn't open, the app's page", []],
  ['a closing mark alone', '网络错误”，已告知', []],
])('%s', (_, text, quoted) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

test('a span that shares a character overlaps, one that only touches does not', () => {
  const spans = [{ start: 2, end: 5 }];

  expect(overlapsAny(spans, { start: 4, end: 6 })).toBe(true);
  expect(overlapsAny(spans, { start: 5, end: 6 })).toBe(false);
});
