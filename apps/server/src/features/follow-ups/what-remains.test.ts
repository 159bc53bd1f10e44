import { expect, test } from 'vitest';
import { whatRemains } from './what-remains.ts';

test.each([
  ['10月10日跟踪物流是否送达', '10月10日', '跟踪物流是否送达'],
  ['明天10:30，核对退款是否到账', '明天10:30', '核对退款是否到账'],
  ['请在明天下午3点半联系王女士', '明天下午3点半', '请联系王女士'],
  ['打电话给客户（后天上午）', '后天上午', '打电话给客户'],
  ['10月10日前跟踪物流', '10月10日', '跟踪物流'],
  ['周五之前把发票寄出', '周五', '把发票寄出'],
  ['周五前台核对收据', '周五', '前台核对收据'],
  ['明天内部确认排期', '明天', '内部确认排期'],
  ['三天后再问一次', '三天后', '再问一次'],
  ['明天10:30', '明天10:30', ''],
  ['Call back at 9:15 tomorrow about the refund', '9:15 tomorrow', 'Call back about the refund'],
  ['Tomorrow: call back', 'Tomorrow', 'call back'],
])('「%s」 without 「%s」 is 「%s」', (text, time, what) => {
  const start = text.indexOf(time);

  expect(whatRemains(text, { start, end: start + time.length })).toBe(what);
});

test.each(['', '无', '無', '无需', '-', 'None'])('「%s」 is nothing to do', (text) => {
  expect(whatRemains(text, undefined)).toBe('');
});

test('a plan without a time stays as it is', () => {
  expect(whatRemains('等技术部修好后告诉客户', undefined)).toBe('等技术部修好后告诉客户');
});
