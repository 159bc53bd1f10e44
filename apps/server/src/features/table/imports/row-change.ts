import { isDeepStrictEqual } from 'node:util';
import { isFieldColumn } from '@huiyin/contract/field-columns';
import type { CustomerId } from '@huiyin/contract/ids';
import type { ImportRow } from '@huiyin/contract/imports';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { type PlainEdit, plainFields } from '#features/tickets';
import type { TableRow } from '../columns/cell-text.ts';

/** What a ticket shall become. */
export interface RowChange {
  from: TableRow;
  to: TableRow;
  /** Undefined where it stays the same. */
  customerId: CustomerId | null | undefined;
  /** Those that read otherwise then. */
  columns: readonly TableColumn[];
}

// Columns that are fields of the ticket, of which nothing follows.
const plainColumns: ReadonlySet<TableColumn> = new Set([
  ...(['occurredAt', 'description', 'departments', 'remarks', 'orderNumbers', 'emotion'] as const),
  ...(['demand', 'customersWords', 'product', 'tags', 'cause'] as const),
]);

/** Whether a row says only what its ticket says too, as far as its columns tell. */
export const seemsPlain = ({ differences }: { differences: ImportRow['differences'] }) =>
  differences.every(({ column }) => isPlain(column));

const isPlain = (column: TableColumn) => plainColumns.has(column) || isFieldColumn(column);

const plain: ReadonlySet<string> = new Set(plainFields);

/** The edit that does all of the change; undefined where it takes more than that. */
export function plainEditOf({ from, to, customerId, columns }: RowChange): PlainEdit | undefined {
  if (customerId !== undefined || !columns.every(isPlain)) return undefined;
  const fields = differing(from, to);
  if (!Object.entries(fields).every(([field, value]) => plain.has(field) && value !== null)) return undefined;
  return { ticketId: from.id, version: from.version, fields: fields as PlainEdit['fields'] };
}

const edited = [
  ...(['description', 'remarks', 'customersWords', 'demand', 'cause', 'product'] as const),
  ...(['channel', 'nature', 'emotion', 'categoryId', 'occurredAt'] as const),
  ...(['orderNumbers', 'tags', 'departmentIds', 'fields'] as const),
];

/** What can be edited in one go. */
export const differing = (from: TableRow, to: TableRow) =>
  Object.fromEntries(
    edited
      .filter((field) => !isDeepStrictEqual(from[field], to[field]))
      .map((field) => [field, to[field]] as const),
  ) as Partial<Pick<TableRow, (typeof edited)[number]>>;
