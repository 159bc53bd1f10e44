import { importColumns, type TableColumn, tableColumnText } from '@huiyin/contract/table-columns';
import { plain } from './plain.ts';
import { isRecord } from './without-headings.ts';

const others: Partial<Record<TableColumn, readonly string[]>> = {
  place: ['编号', '序', 'no', '#', 'index'],
  occurredAt: ['日期', '时间', '沟通时间', '联系日期', '记录日期', '登记日期', '受理时间', 'date', 'time'],
  customer: [
    '客户',
    '客户姓名',
    '客户名称',
    '姓名',
    '联系人',
    '顾客',
    '顾客信息',
    '客户资讯',
    'customer name',
  ],
  channel: ['渠道', '沟通方式', '联系方式渠道', '来源渠道', '沟通管道', '管道', 'contact channel'],
  description: ['问题', '问题内容', '描述', '问题说明', '反馈内容', '诉求内容', '事由', 'issue', 'problem'],
  category: ['分类', '问题类型', '类别', '类型', 'type'],
  priority: ['紧急程度', '优先', '级别', '优先顺序'],
  handler: ['客服', '经办人', '负责人', '处理人员', '受理人', '接待人', 'agent', 'owner', 'assignee'],
  departments: ['部门', '协助部门', '配合部门', '相关部门', '协作', 'departments', 'department'],
  solution: ['处理方案', '处理措施', '解决办法', '处理过程', '方案', 'resolution'],
  result: ['结果', '状态', '处理状态', '进度', 'status'],
  feedback: [
    '反馈',
    '客户回馈',
    '回馈',
    '满意度',
    '客户评价',
    '评价',
    '客户满意度',
    'rating',
    'satisfaction',
    'feedback',
  ],
  followUp: ['跟进计划', '后续计划', '后续跟进', '跟进', '下一步', '后续跟进计画', 'follow-up', 'next step'],
  remarks: ['说明', '其他', '备注说明', '注', 'note', 'notes', 'remark', 'comments'],
  number: ['工单编号', '单号', '案件号', '案件编号', 'ticket', 'ticket no', 'ticket id', 'number'],
  orderNumbers: ['订单编号', '订单', 'order', 'order number', 'order no'],
  customersWords: ['原话'],
  demand: ['诉求'],
  nature: ['诉求类别'],
  emotion: ['情绪'],
  tags: ['标记', 'tag', 'labels', 'label'],
};

const columns = new Map(
  importColumns.flatMap((column) => {
    const { zh, en } = tableColumnText[column];
    return [zh, en, ...(others[column] ?? [])].map((word) => [plain(word), column] as const);
  }),
);

/** Which column a heading means; brackets in it explain only. */
export const readHeading = (text: string): TableColumn | undefined =>
  columns.get(plain(text)) ?? columns.get(plain(text.replace(/[(（【[].*$/, '')));

/** Which columns these headings mean, each at most once. */
export function suggestMapping(headings: readonly string[]): (TableColumn | null)[] {
  const taken = new Set<TableColumn>();
  return headings.map((heading) => {
    const column = readHeading(heading);
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

/** Which of the first rows names the columns: titles above it name none. Undefined where none does. */
export function findHeader(rows: readonly { row: number; cells: readonly string[] }[]) {
  const scored = rows.map((one) => ({
    ...one,
    score: suggestMapping(one.cells).filter((column) => column !== null).length,
  }));
  const best = scored.reduce((best, one) => (one.score > best.score ? one : best), scored[0]!);
  if (best.score >= 2) return best;
  const likely = scored.find(({ cells }) => cells.filter((cell) => cell !== '').length > 2) ?? best;
  return isRecord(likely.cells) ? undefined : likely;
}
