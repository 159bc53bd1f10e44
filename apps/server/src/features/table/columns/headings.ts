import { type FieldColumn, fieldHeadings, isFieldColumn } from '@huiyin/contract/field-columns';
import type { Field } from '@huiyin/contract/fields';
import type { Label } from '@huiyin/contract/language';
import {
  type StandardColumn,
  standardColumns,
  standardColumnText,
  type TableColumn,
} from '@huiyin/contract/table-columns';
import { plain } from './plain.ts';

// Where Taiwan has another word than the mainland: converting costs memory that most never need.
const inTaiwan: Partial<Record<StandardColumn, string>> = {
  customer: '客戶資訊',
  channel: '溝通管道',
  priority: '優先順序',
  feedback: '客戶回饋',
  number: '案件號',
  contact: '聯絡方式',
  contactPerson: '聯絡人',
};

/** Our own name of each column, in every language. */
export const standardHeadings: ReadonlyMap<string, StandardColumn> = new Map(
  standardColumns.flatMap((column) => {
    const { zh, en } = standardColumnText[column];
    return [zh, en, inTaiwan[column] ?? zh].map((word) => [plain(word), column] as const);
  }),
);

const taken = new Set(standardHeadings.keys());

/** What the custom fields of tickets are called among our own columns. */
export const customHeadings = (fields: readonly Field[]): Map<FieldColumn, Label> =>
  fieldHeadings(fields, { plain, taken });

/** What a column is called, whoever made it. */
export function headingsOf(fields: readonly Field[]): (column: TableColumn) => Label {
  const custom = customHeadings(fields);
  return (column) =>
    isFieldColumn(column) ? (custom.get(column) ?? { zh: column, en: column }) : standardColumnText[column];
}
