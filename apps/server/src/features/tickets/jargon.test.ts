import { expect, test } from 'vitest';
import { findJargon } from './jargon.ts';

test.each([
  ['您的工单已转二线处理', ['工单', '二线']],
  ['技术同事正在修复这个BUG，SLA是4小时', ['BUG', 'SLA']],
  ['后台显示您的订单已支付', ['后台']],
  ['请您清理缓存后重新登录', ['缓存']],
  ['支付接口异常，版本已回滚', ['接口', '回滚']],
  ['您的包裹已揽收，预计10月12日妥投', ['揽收', '妥投']],
  ['該問題已提交研發排期，稍後會有補丁', ['排期', '補丁']],
  ['優惠券已核銷，無法再次使用', ['核銷']],
  ['您选的SKU超卖了', ['SKU', '超卖']],
  ['VIP工单优先处理', ['工单']],
  ['请问您的ＡＰＩ密钥是否有效', ['ＡＰＩ']],
  ['We will roll out a hotfix for the backend', ['hotfix', 'backend']],
])('%s', (reply, terms) => {
  expect(findJargon(reply).map(({ term }) => term)).toEqual(terms);
});

test.each([
  '您的工单号是202311210008，可凭号查询进度',
  '二线城市次日送达，偏远地区三日送达',
  '请检查充电接口是否有异物',
  '请在设置中点击“清除缓存”',
  '請點選「後台管理」裡的退款按鈕',
  '详情见 https://example.com/api/cache',
  '已为您登记并发送短信通知',
  '客服会继续跟进线下门店的处理',
  '您好，退款将在3个工作日内原路退回',
  'The capital letters QATAR are part of the address',
  '音乐可在后台播放',
])('nothing to say of: %s', (reply) => {
  expect(findJargon(reply)).toEqual([]);
});

test('says where the word stands and what to say instead', () => {
  expect(findJargon('已为您派单')).toEqual([
    { term: '派单', start: 3, end: 5, plain: { zh: '安排专人处理', en: 'pass to the right colleague' } },
  ]);
});
