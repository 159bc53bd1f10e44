import type { Label } from '@huiyin/contract/language';
import type { Density, StandardView, TicketColumn, TicketOrder } from '@huiyin/contract/views';
import { fieldText } from '../fields/text.ts';

export const text = {
  views: { zh: '视图', en: 'Views' },
  counted: { zh: '{name}，{count} 个工单', en: '{name}, {count} tickets' },
  more: { zh: '{count}+', en: '{count}+' },
  words: { zh: '查找的词', en: 'Words' },
  find: { zh: '号码、客户，或内容里的任意词', en: 'A number, a customer, or any words in it' },
  me: { zh: '我', en: 'Me' },
  nobody: { zh: '无人处理', en: 'Nobody' },
  openedFrom: { zh: '记录日期 从', en: 'Recorded from' },
  openedUntil: { zh: '记录日期 到', en: 'Recorded until' },
  occurredFrom: { zh: '发生日期 从', en: 'Occurred from' },
  occurredUntil: { zh: '发生日期 到', en: 'Occurred until' },
  rated: { zh: '是否评价', en: 'Rated or not' },
  isRated: { zh: '已评价', en: 'Rated' },
  notRated: { zh: '未评价', en: 'Not rated' },
  byField: { zh: '自定义字段…', en: 'Custom field…' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  filter: { zh: '筛选', en: 'Filter' },
  moreFilters: { zh: '更多筛选', en: 'More filters' },
  fewer: { zh: '收起筛选', en: 'Fewer filters' },
  order: { zh: '排序', en: 'Order' },
  columns: { zh: '显示的列', en: 'Columns' },
  density: { zh: '行距', en: 'Density' },
  shareWith: { zh: '共享给技能组', en: 'Share with a group' },
  onlyMe: { zh: '仅自己可见', en: 'Only me' },
  sharedBy: { zh: '（共享）', en: ' (shared)' },
  save: { zh: '存为我的视图', en: 'Save as my view' },
  update: { zh: '保存视图', en: 'Save the view' },
  name: { zh: '视图名称', en: 'Name of the view' },
  saved: { zh: '已保存', en: 'Saved' },
  remove: { zh: '删除视图', en: 'Remove the view' },
  removeAsk: { zh: '删除后不能恢复，确定吗？', en: 'It cannot be brought back. Remove it?' },
  nothingFits: { zh: '没有符合条件的工单', en: 'No ticket fits' },
} as const;

export const viewText: Record<StandardView, Label> = {
  mine: { zh: '我的', en: 'Mine' },
  'my-groups': { zh: '我的技能组', en: 'My groups' },
  unassigned: { zh: '待分派', en: 'Unassigned' },
  'due-soon': { zh: '即将到期', en: 'Due soon' },
  breached: { zh: '已超时', en: 'Breached' },
  all: { zh: '全部', en: 'All' },
};

/** What belongs in a view that is empty. */
export const emptyViewText: Record<StandardView, Label> = {
  mine: {
    zh: '您手上没有未结的工单。可以从“待分派”里接手一个。',
    en: 'You have no open tickets. Take one that is unassigned.',
  },
  'my-groups': { zh: '您的技能组没有未结的工单。', en: 'Your groups have no open tickets.' },
  unassigned: { zh: '每个工单都有人处理。', en: 'Every ticket has somebody.' },
  'due-soon': { zh: '没有即将到期的工单，时间充裕。', en: 'Nothing is due soon.' },
  breached: { zh: '没有超时的工单，承诺都守住了。', en: 'No promise is broken.' },
  all: {
    zh: '每一次和客户的沟通都记在这里：谁、说了什么、答应了什么。从第一条开始。',
    en: 'Every contact with a customer belongs here: who, what they said, what was promised. Begin with the first.',
  },
};

export const densityText: Record<Density, Label> = {
  roomy: { zh: '宽松', en: 'Roomy' },
  compact: { zh: '紧凑', en: 'Compact' },
};

export const orderText: Record<TicketOrder, Label> = {
  newest: { zh: '最新记录在前', en: 'Newest first' },
  due: { zh: '最先到期在前', en: 'Due first' },
  priority: { zh: '优先级高在前', en: 'Most urgent first' },
};

export const columnText: Record<TicketColumn, Label> = {
  ...fieldText,
  number: { zh: '工单号', en: 'Number' },
  customer: fieldText.customerId,
  category: fieldText.categoryId,
  handler: fieldText.handlerId,
  group: fieldText.groupId,
  departments: fieldText.departmentIds,
  dueAt: { zh: '时限', en: 'Due' },
  openedAt: { zh: '记录时间', en: 'Recorded' },
};
