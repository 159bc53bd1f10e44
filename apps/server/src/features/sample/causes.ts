import type { Label } from '@huiyin/contract/language';

const allCauses = {
  'product-defect': { zh: '商品质量缺陷', en: 'Product defect' },
  'supplier-fault': { zh: '供应商来料或备货问题', en: "Supplier's fault" },
  packaging: { zh: '包装防护不足', en: 'Insufficient packaging' },
  'carrier-delay': { zh: '承运商延误', en: 'Carrier delay' },
  'carrier-damage': { zh: '运输损坏或丢失', en: 'Damaged or lost in transit' },
  'courier-conduct': { zh: '派送不规范', en: 'Careless delivery' },
  'warehouse-error': { zh: '仓库拣配错误', en: 'Warehouse error' },
  'stock-inaccurate': { zh: '库存不准', en: 'Stock not accurate' },
  'system-fault': { zh: '系统故障', en: 'System fault' },
  'configuration-error': { zh: '活动或参数配置错误', en: 'Wrong configuration' },
  'page-information': { zh: '页面信息有误或不全', en: 'Page wrong or incomplete' },
  'rules-unclear': { zh: '规则说明不清', en: 'Rules unclear' },
  'wrong-answer': { zh: '客服答复有误', en: 'Wrong answer from our staff' },
  'service-conduct': { zh: '服务不规范', en: 'Poor conduct of our staff' },
  'slow-process': { zh: '内部流程超时', en: 'Internal process too slow' },
  'installation-error': { zh: '安装不规范', en: 'Faulty installation' },
  'customer-operation': { zh: '客户操作或环境原因', en: "Customer's use or surroundings" },
  'customer-changed-mind': { zh: '客户个人原因', en: 'Customer changed their mind' },
  'third-party': { zh: '第三方平台或渠道原因', en: 'Third party' },
  'force-majeure': { zh: '天气等不可抗力', en: 'Weather or other force majeure' },
  'not-a-problem': { zh: '正常咨询，无问题', en: 'Plain question, no problem' },
  unfounded: { zh: '核实后不成立', en: 'Not confirmed' },
} as const satisfies Record<string, Label>;

export type CauseKey = keyof typeof allCauses;

/** 问题原因: the causes that a new installation starts with. */
export const causes: Readonly<Record<CauseKey, Label>> = allCauses;
