import type { Channel, Emotion, Nature, Priority } from '@huiyin/contract/tickets';

export interface Row {
  channel: Channel;
  nature?: Nature;
  customer: string;
  description: string;
  category?: string;
  emotion?: Emotion;
  priority: Priority;
  handler?: string;
  department?: string;
  solution: string;
  remarks: string;
  occurredAt: string;
  score?: '4' | '5';
  comment?: string;
  followUp?: string;
}

/** The three rows of the team's own table, as agents type them. */
export const rows = {
  login: {
    channel: 'phone',
    customer: '客户-张（订单号：20231008001）',
    description: '客户反馈APP登录后无法进入首页，提示“网络错误”',
    category: '功能故障',
    emotion: 'anxious',
    priority: 'urgent',
    department: '技术部',
    solution: '1.技术部排查为服务器瞬时波动；2.告知客户已恢复，建议重启APP',
    remarks: '客户情绪焦急，已安抚',
    occurredAt: '2023-10-08 14:20',
    score: '5',
    comment: '“处理很及时”',
  },
  points: {
    channel: 'chat',
    nature: 'question',
    customer: '客户-李（工单号：20231008005）',
    description: '咨询会员积分兑换规则，不清楚“双倍积分日”是否叠加普通折扣',
    priority: 'normal',
    solution: '发送《会员积分规则说明》截图，解释“双倍积分日不与折扣同享”',
    remarks: '客户为老年用户，已用通俗语言解释',
    occurredAt: '2023-10-08 16:45',
    score: '4',
    comment: '“规则清楚了”',
  },
  delay: {
    channel: 'email',
    nature: 'complaint',
    customer: '客户-王（订单号：20231009002）',
    description: '投诉物流延迟7天未到货，要求赔偿损失',
    priority: 'important',
    handler: '周雨桐',
    department: '售后部',
    solution: '1.售后部核实物流异常原因；2.协调物流加急，补偿运费100元',
    remarks: '物流单号：SF0',
    occurredAt: '2023-10-09 09:15',
    followUp: '10月10日跟踪物流是否送达',
  },
} as const satisfies Record<string, Row>;
