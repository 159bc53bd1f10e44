import type { Label } from './language.ts';

/** What a phrase may leave open. A phrase names it by its code or by any of its labels, as in {客户称呼}. */
export const phraseVariables = {
  'customer-title': { zh: '客户称呼', en: 'customer', tw: '客戶稱呼' },
  'customer-number': { zh: '客户编号', en: 'customer number', tw: '客戶編號' },
  'ticket-number': { zh: '工单号', en: 'ticket number', tw: '案件號' },
  'order-number': { zh: '订单号', en: 'order number', tw: '訂單號' },
  'tracking-number': { zh: '物流单号', en: 'tracking number', tw: '物流單號' },
  'progress-link': { zh: '进度链接', en: 'progress link', tw: '進度連結' },
  'my-name': { zh: '我的姓名', en: 'my name', tw: '我的姓名' },
  'my-department': { zh: '我的部门', en: 'my department', tw: '我的部門' },
  'company-name': { zh: '公司名', en: 'company', tw: '公司名' },
  hotline: { zh: '客服热线', en: 'hotline', tw: '客服熱線' },
  due: { zh: '时限', en: 'due', tw: '時限' },
  today: { zh: '今天日期', en: 'today', tw: '今天日期' },
} satisfies Record<string, Label>;

export type PhraseVariable = keyof typeof phraseVariables;
