import { columnOf } from '@huiyin/contract/field-columns';
import type { Field } from '@huiyin/contract/fields';
import { importColumns, type StandardColumn, type TableColumn } from '@huiyin/contract/table-columns';
import { customHeadings, standardHeadings } from '../../columns/headings.ts';
import { plain } from '../../columns/plain.ts';
import { isRecord } from './without-headings.ts';

const others: Partial<Record<StandardColumn, readonly string[]>> = {
  place: ['编号', '序', 'no', '#', 'index'],
  occurredAt: ['日期', '时间', '沟通时间', '联系日期', '记录日期', '登记日期', '受理时间', 'date', 'time'],
  customer: ['客户', '客户姓名', '客户名称', '姓名', '联系人', '顾客', '顾客信息', 'customer name'],
  channel: ['渠道', '沟通方式', '联系方式渠道', '来源渠道', '管道', 'contact channel'],
  description: ['问题', '问题内容', '描述', '问题说明', '反馈内容', '诉求内容', '事由', 'issue', 'problem'],
  category: ['分类', '问题类型', '类别', '类型', 'type'],
  priority: ['紧急程度', '优先', '级别'],
  handler: ['客服', '经办人', '负责人', '处理人员', '受理人', '接待人', 'agent', 'owner', 'assignee'],
  departments: ['部门', '协助部门', '配合部门', '相关部门', '协作', 'departments', 'department'],
  solution: ['处理方案', '处理措施', '解决办法', '处理过程', '方案', 'resolution'],
  result: ['结果', '状态', '处理状态', '进度', 'status'],
  feedback: [
    '反馈',
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
  number: ['工单编号', '单号', '案件编号', 'ticket', 'ticket no', 'ticket id', 'number'],
  orderNumbers: ['订单编号', '订单', 'order', 'order number', 'order no'],
  customersWords: ['原话'],
  demand: ['诉求'],
  nature: ['诉求类别'],
  emotion: ['情绪'],
  tags: ['标记', 'tag', 'labels', 'label'],
};

const importable: ReadonlySet<TableColumn> = new Set(importColumns);
const otherWords = new Map(
  importColumns.flatMap((column) => (others[column] ?? []).map((word) => [plain(word), column] as const)),
);

/** A column that a heading means, if it is one for an import, and how surely: 0 is its very name. */
interface Meaning {
  column: TableColumn | null;
  doubt: number;
}
export type HeadingReader = (heading: string) => Meaning | undefined;

/** Reads headings where these are the custom fields. Brackets explain only, unless a field is called so. */
export function headingReader(fields: readonly Field[]): HeadingReader {
  const [asWritten, whole] = [new Map<string, TableColumn | null>(), new Map<string, TableColumn | null>()];
  const headings = customHeadings(fields);
  for (const field of fields) {
    const column = field.retired ? null : columnOf(field);
    const { zh, en } = headings.get(columnOf(field))!;
    for (const heading of [zh, en]) {
      asWritten.set(heading, column);
      whole.set(plain(heading), column);
    }
  }
  const ofLabels = (said: (label: string) => string) => {
    const live = fields.filter(({ retired }) => !retired);
    const alike = Map.groupBy(live, ({ label }) => plain(said(label)));
    // Two that are called alike: only somebody who knows can say which is meant.
    return new Map(
      [...alike].map(([word, same]) => [word, same.length === 1 ? columnOf(same[0]!) : null] as const),
    );
  };
  const ours = new Map(
    [...standardHeadings].filter(([, column]) => importable.has(column)) as [string, TableColumn][],
  );
  const meanings = [ours, whole, ofLabels((label) => label), otherWords, ofLabels(outsideBrackets)];

  function read(text: string): Meaning | undefined {
    if (asWritten.has(text)) return { column: asWritten.get(text)!, doubt: 0 };
    const word = plain(text);
    const at = word === '' ? -1 : meanings.findIndex((words) => words.has(word));
    return at < 0 ? undefined : { column: meanings[at]!.get(word)!, doubt: at };
  }
  return (heading) => {
    const meant = read(heading.trim());
    if (meant) return meant;
    const outside = read(outsideBrackets(heading));
    return outside && { ...outside, doubt: outside.doubt + meanings.length };
  };
}

const outsideBrackets = (text: string) => text.replace(/[(（【[].*$/, '');

/** Which columns these headings mean, each at most once: the one that says so most surely, else the first. */
export function suggestMapping(headings: readonly string[], read: HeadingReader): (TableColumn | null)[] {
  const found = headings.map((heading) => read(heading));
  return found.map((meant, at) => {
    const { column = null, doubt = 0 } = meant ?? {};
    const isBetter = (other: Meaning | undefined, index: number) =>
      other?.column === column && (other.doubt < doubt || (other.doubt === doubt && index < at));
    return column && found.some(isBetter) ? null : column;
  });
}

/** Which of the first rows names the columns: titles above it name none. Undefined where none does. */
export function findHeader(rows: readonly { row: number; cells: readonly string[] }[], read: HeadingReader) {
  const scored = rows.map((one) => ({
    ...one,
    score: suggestMapping(one.cells, read).filter((column) => column !== null).length,
  }));
  const best = scored.reduce((best, one) => (one.score > best.score ? one : best), scored[0]!);
  if (best.score >= 2) return best;
  const likely = scored.find(({ cells }) => cells.filter((cell) => cell !== '').length > 2) ?? best;
  return isRecord(likely.cells) ? undefined : likely;
}
