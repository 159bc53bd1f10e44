import { expect, test } from 'vitest';
import { type PriorityFacts, suggestPriority } from './suggest-priority.ts';

type Ticket = [description: string, facts: Partial<PriorityFacts>, priority: string, ...reasons: string[]];

const question = { nature: 'question' } as const;
const complaint = { nature: 'complaint' } as const;

const tickets: Ticket[] = [
  [
    '客户反馈APP登录后无法进入首页，提示“网络错误”',
    { emotion: 'anxious' },
    'urgent',
    'core-function-down: APP登录后无法进入',
  ],
  ['咨询会员积分兑换规则，不清楚“双倍积分日”是否叠加普通折扣', question, 'normal', 'nothing-presses'],
  ['投诉物流延迟7天未到货，要求赔偿损失', complaint, 'important', 'complaint'],
  ['客户付款时一直转圈，无法支付', {}, 'urgent', 'core-function-down: 无法支付'],
  ['微信支付多次失败，支付宝正常', {}, 'urgent', 'core-function-down: 支付多次失败'],
  ['门店收银系统崩溃，排队顾客20余人', {}, 'urgent', 'core-function-down: 系统崩溃'],
  ['登不上后台，密码确认无误', {}, 'urgent', 'core-function-down: 登不上'],
  ['提交订单时下单失败，页面无报错信息', {}, 'urgent', 'core-function-down: 下单失败'],
  ['客戶反映網站打不開，無法下單', {}, 'urgent', 'core-function-down: 網站打不開'],
  ['上午无法支付，技术部处理后已恢复', {}, 'normal', 'nothing-presses'],
  ['昨晚系统瘫痪，现在已经正常，客户咨询补偿标准', question, 'normal', 'nothing-presses'],
  ['重启后恢复正常，今早又无法登录', {}, 'urgent', 'core-function-down: 无法登录'],
  ['系统崩溃，客户询问什么时候能恢复正常', {}, 'urgent', 'core-function-down: 系统崩溃'],
  ['系统崩溃仍未恢复，客户已等待两小时', {}, 'urgent', 'core-function-down: 系统崩溃'],
  ['系统没有崩溃，系客户本地网络断开', question, 'normal', 'nothing-presses'],
  ['咨询系统维护期间是否会无法登录', question, 'normal', 'nothing-presses'],
  ['忘记密码，无法登录，咨询找回方法', question, 'normal', 'nothing-presses'],
  ['支付失败，经查为余额不足', question, 'normal', 'nothing-presses'],
  ['商品视频播放卡顿，更换网络无效', {}, 'important', 'lesser-function-wrong: 卡顿'],
  ['订单页面优惠券显示异常，其他功能正常', {}, 'important', 'lesser-function-wrong: 页面优惠券显示异常'],
  ['發票無法下載，其他頁面正常', {}, 'important', 'lesser-function-wrong: 無法下載'],
  ['客户收不到验证码，已换两个手机号', {}, 'important', 'lesser-function-wrong: 收不到验证码'],
  ['更新后未再闪退，客户来电致谢', { nature: 'praise' }, 'normal', 'nothing-presses'],
  ['退款失败，客户银行卡状态正常', {}, 'important', 'lesser-function-wrong: 退款失败'],
  ['客戶揚言要向消保官申訴', complaint, 'urgent', 'threatens-to-complain: 揚言要向消保官'],
  ['首页图片不显示，华东地区用户均反映', { extent: 'many' }, 'urgent', 'widely-affected: many'],
  ['咨询全员调整会员等级的时间', { nature: 'question', extent: 'all' }, 'important', 'widely-affected: all'],
  ['客户称再不退款就要投诉到12315', complaint, 'urgent', 'threatens-to-complain: 再不退款就要投诉'],
  ['客户表示会向消费者协会反映', complaint, 'urgent', 'threatens-to-complain: 会向消费者协会'],
  ['客户要投诉快递员态度恶劣', complaint, 'urgent', 'threatens-to-complain: 要投诉'],
  [
    '客户要求退一赔三',
    { nature: 'complaint', customerWords: '不解决我就打12315' },
    'urgent',
    'threatens-to-complain: 就打12315',
  ],
  ['客户没有要投诉，只是想了解退货流程', question, 'normal', 'nothing-presses'],
  ['客户撤诉后仍未收到退款，称要再次投诉', complaint, 'urgent', 'threatens-to-complain: 要再次投诉'],
  ['客户此前称要打12315，今日来电已撤诉', question, 'normal', 'nothing-presses'],
  ['会员投诉处理流程咨询', question, 'normal', 'nothing-presses'],
  ['就物流延迟投诉，希望补偿运费', complaint, 'important', 'complaint'],
  ['收到的杯子有裂纹', { nature: 'complaint', emotion: 'agitated' }, 'urgent', 'customer-agitated'],
  [
    '退款超过承诺时间',
    { nature: 'complaint', unsolvedComplaint: true, openContacts: 2 },
    'urgent',
    'unsolved-complaint',
  ],
  ['咨询发票寄送进度', { nature: 'question', openContacts: 1 }, 'important', 'contacted-again: 1'],
  ['第三次来电催问退款，至今没人回复', question, 'important', 'chases-repeatedly: 第三次来电'],
  ['客户明早出差，需今晚补开发票', { nature: 'urgent-request' }, 'urgent', 'urgent-request'],
  [
    '建议增加夜间客服',
    { nature: 'suggestion', categoryPriority: 'normal' },
    'normal',
    'category: normal',
    'nothing-presses',
  ],
  [
    '咨询对公转账方式',
    { nature: 'question', categoryPriority: 'important' },
    'important',
    'category: important',
  ],
  ['客户反馈充电器冒烟，未受伤', complaint, 'urgent', 'safety-at-risk: 冒烟'],
  [
    '多次来电反映按钮无反应，要求换货',
    { nature: 'complaint', extent: 'several', openContacts: 3 },
    'important',
    'lesser-function-wrong: 按钮无反应',
    'chases-repeatedly: 多次来电',
    'contacted-again: 3',
    'complaint',
  ],
];

test.each(tickets)('%s', (description, facts, priority, ...reasons) => {
  const suggested = suggestPriority({
    description,
    customerWords: '',
    openContacts: 0,
    unsolvedComplaint: false,
    ...facts,
  });

  expect([suggested.priority, ...suggested.reasons.map(spelled)]).toEqual([priority, ...reasons]);
});

function spelled({ code, ...parameters }: { code: string }) {
  return [code, ...Object.values(parameters)].join(': ');
}
