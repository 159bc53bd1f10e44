import type { Label } from '@huiyin/contract/language';
import type { DeliveryStatus, StopReason } from '@huiyin/contract/webhooks';

export const text = {
  webhooks: { zh: 'Webhook', en: 'Webhooks' },
  intro: {
    zh: '把系统里发生的事按顺序推送到您的其他系统。只推送归属人看得到的内容，内容只含编号，不含客户联系方式。',
    en: 'Send what happens here, in its order, to your other systems. What the owner may not see is not sent; a message holds ids and no contact data.',
  },
  none: { zh: '还没有 Webhook', en: 'No webhooks yet' },
  noneHint: {
    zh: '填写接收地址并选择事件，之后发生的事会自动推送，每条都带签名。',
    en: 'Give an address and choose events: what happens from then on is sent there, each message signed.',
  },
  add: { zh: '新增 Webhook', en: 'Add a webhook' },
  change: { zh: '修改', en: 'Change' },
  changeTitle: { zh: '修改 Webhook', en: 'Change the webhook' },
  name: { zh: '名称', en: 'Name' },
  url: { zh: '接收地址', en: 'Address' },
  events: { zh: '推送哪些事件', en: 'Which events' },
  everyEvent: { zh: '全部事件', en: 'Every event' },
  someEvents: { zh: '{count} 种事件', en: '{count} {count|event|events}' },
  saved: { zh: 'Webhook 已保存', en: 'The webhook is saved' },
  secret: { zh: '签名密钥', en: 'Secret' },
  secretHint: {
    zh: '密钥只显示这一次，请现在复制到接收方，用来核对签名。更换后旧密钥还有效一天。',
    en: 'It is shown this once: copy it to the receiver, which checks signatures with it. A former secret stays valid for a day.',
  },
  close: { zh: '我已复制', en: 'I have copied it' },
  renew: { zh: '更换密钥', en: 'Renew the secret' },
  renewTitle: {
    zh: '更换后旧密钥一天内失效，继续吗？',
    en: 'The present secret ends within a day. Renew it?',
  },
  stop: { zh: '停止推送', en: 'Stop' },
  stopped: { zh: '已停止推送', en: 'It sends no more' },
  resume: { zh: '补发并恢复', en: 'Resume, send what was missed' },
  skip: { zh: '跳过并恢复', en: 'Resume, skip what was missed' },
  skipTitle: {
    zh: '停止期间发生的事不再推送，也找不回来，继续吗？',
    en: 'What happened meanwhile is never sent. Skip it?',
  },
  resumed: { zh: '已恢复推送', en: 'It sends again' },
  test: { zh: '发送测试', en: 'Send a test' },
  testEvent: { zh: '测试推送', en: 'A test' },
  tested: { zh: '测试已发出，结果见推送记录', en: 'A test is on its way; the log says how it went' },
  remove: { zh: '删除', en: 'Remove' },
  removeTitle: { zh: '删除后推送记录也会一并删除，继续吗？', en: 'Its log goes too. Remove it?' },
  removed: { zh: 'Webhook 已删除', en: 'The webhook is removed' },
  log: { zh: '推送记录', en: 'Log' },
  noDeliveries: { zh: '还没有推送过', en: 'Nothing was sent yet' },
  replay: { zh: '重新推送', en: 'Send again' },
  replayed: { zh: '正在重新推送', en: 'It is sent again' },
  details: { zh: '详情', en: 'Details' },
  tries: { zh: '试过 {count} 次', en: '{count} {count|try|tries}' },
  answered: { zh: '对方回复 {status}，用时 {ms} 毫秒', en: 'answered {status} after {ms} ms' },
  failedWith: { zh: '没有回复：{failure}', en: 'no answer: {failure}' },
  running: { zh: '推送中', en: 'sending' },
  failing: { zh: '对方没有收下，正在重试，满三天停止', en: 'not accepted, trying again for three days' },
  failingSince: { zh: '开始于', en: 'since' },
  nextTry: { zh: '下次重试', en: 'next try' },
  blind: {
    zh: '归属人看不到工单，工单的事件不会推送。请看得到工单的同事（例如主管）打开“修改”并保存，归属人就换成他。',
    en: 'Its owner sees no tickets, so nothing of tickets is sent. Let a colleague who does, as a supervisor, open and save it: then it is theirs.',
  },
  ownEyes: {
    zh: '保存后归您：只推送您看得到的内容。限制知情的工单，只有您在知情人员里才会推送。',
    en: 'Once saved it is yours: what you may see is sent, and no more. Of a restricted ticket only if you are one of its people.',
  },
  ownBlind: {
    zh: '您看不到工单，所以工单的事件不会推送。需要这些事件时，请由看得到工单的同事（例如主管）来保存。',
    en: 'You see no tickets, so nothing of tickets will be sent. If you need that, let a colleague who does, as a supervisor, save it.',
  },
  owner: { zh: '归属人 {name}', en: 'owned by {name}' },
} as const satisfies Record<string, Label>;

export const stopText: Record<StopReason, Label> = {
  'by-hand': { zh: '已手动停止', en: 'stopped by hand' },
  failing: { zh: '连续三天失败，已停止', en: 'stopped after three days of failure' },
  gone: { zh: '对方表示不再接收，已停止', en: 'stopped: the receiver says it is gone' },
  'owner-left': {
    zh: '归属人已不能管理 Webhook，已停止；修改保存后归您',
    en: 'stopped: its owner left; save it to own it',
  },
};

export const statusText: Record<DeliveryStatus, Label> = {
  waiting: { zh: '等待推送', en: 'waiting' },
  delivered: { zh: '已送达', en: 'delivered' },
  skipped: { zh: '未送达', en: 'not delivered' },
};
