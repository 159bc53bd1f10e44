import type { RequirableField } from '@huiyin/contract/categories';
import type { Label } from '@huiyin/contract/language';

export const text = {
  categories: { zh: '分类', en: 'Categories' },
  intro: {
    zh: '拖动可移动分类；也可在右侧用按钮调整。工单只归入最末一级，停用的分类不再提供，已归入的工单不变。',
    en: 'Drag to move a category, or use the buttons beside it. Tickets go to the lowest level; retired ones are offered no more.',
  },
  none: { zh: '还没有分类', en: 'No categories yet' },
  noneHint: {
    zh: '分类回答“客户为什么找我们”。先建几个大类，例如“功能故障”“物流查询”，再往下细分。',
    en: 'Categories say why customers turn to you. Begin with a few large ones, as in Faults or Deliveries, then divide them.',
  },
  search: { zh: '搜索分类', en: 'Search categories' },
  nothingFound: { zh: '没有这样的分类', en: 'No such category' },
  showRetired: { zh: '显示已停用', en: 'Show retired ones' },
  retired: { zh: '已停用', en: 'retired' },

  add: { zh: '新增一级分类', en: 'Add a category' },
  addBelow: { zh: '新增下级', en: 'Add below' },
  addBelowNamed: { zh: '在“{name}”下新增', en: 'Add below {name}' },
  edit: { zh: '修改“{name}”', en: 'Change {name}' },
  name: { zh: '名称', en: 'Name' },
  priority: { zh: '默认优先级', en: 'Default priority' },
  priorityHelp: {
    zh: '归入后建议的优先级；不选则沿用上级：{inherited}。',
    en: 'Suggested for its tickets; none means that of the level above: {inherited}.',
  },
  priorityNone: { zh: '无', en: 'none' },
  required: { zh: '解决前必填', en: 'Required before resolution' },
  requiredAbove: { zh: '上级“{name}”已要求', en: 'asked for by {name}' },
  fields: { zh: '自定义字段', en: 'Custom fields' },
  fieldsHelp: {
    zh: '先在“自定义字段”中添加，再在这里选用。',
    en: 'Add them under Custom fields, then choose them here.',
  },
  noFields: { zh: '还没有工单用的自定义字段', en: 'There are no custom fields for tickets yet' },
  mustFill: { zh: '必填', en: 'required' },
  mustFillNamed: { zh: '“{name}”必填', en: '{name} is required' },
  saved: { zh: '分类已保存', en: 'The category is saved' },

  earlier: { zh: '上移', en: 'Up' },
  later: { zh: '下移', en: 'Down' },
  moveTo: { zh: '移到…之下', en: 'Move below…' },
  top: { zh: '（最上一级）', en: '(the top level)' },
  moved: { zh: '分类已移动', en: 'The category is moved' },
  retire: { zh: '停用', en: 'Retire' },
  retiredNow: { zh: '已停用，包括其下级', en: 'Retired, with all below it' },
  restore: { zh: '恢复', en: 'Restore' },
  restored: { zh: '已恢复', en: 'Restored' },
} as const;

export const requirableText: Record<RequirableField, Label> = {
  nature: { zh: '诉求类型', en: 'Nature' },
  emotion: { zh: '客户情绪', en: 'Emotion' },
  demand: { zh: '客户诉求', en: 'What the customer wants' },
  'customer-words': { zh: '客户原话', en: "The customer's words" },
  extent: { zh: '影响范围', en: 'Extent' },
  'order-number': { zh: '订单号', en: 'Order number' },
  product: { zh: '产品', en: 'Product' },
  cause: { zh: '原因', en: 'Cause' },
  'responsible-side': { zh: '责任方', en: 'Responsible side' },
  solution: { zh: '解决方案', en: 'Solution' },
};
