import { columnOf, fieldHeadings, isFieldColumn } from '@huiyin/contract/field-columns';
import {
  type StandardColumn,
  standardColumns,
  standardColumnText,
  type TableColumn,
} from '@huiyin/contract/table-columns';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { t } from '../text.ts';
import { text } from './text.ts';

const plain = (name: string) => name.trim().toLowerCase();

interface Offered {
  label: string;
  value?: TableColumn;
  options?: { label: string; value: TableColumn }[];
}

/** The columns of the table of tickets: what each is called, and how they are offered, with our own before the team's. */
export function useTableColumns() {
  const asked = api.fields.list.queryOptions({ staleTime: 60_000 });
  const fields = (useQuery(asked).data?.fields ?? []).filter(({ scope }) => scope === 'ticket');
  const taken = new Set(standardColumns.map((column) => plain(t(standardColumnText[column]))));
  const headings = fieldHeadings(fields, { plain, taken });
  const named = (column: TableColumn): string => {
    if (!isFieldColumn(column)) return t(standardColumnText[column]);
    const heading = headings.get(column);
    return heading ? t(heading) : column;
  };
  const offered = (columns: readonly TableColumn[]) =>
    columns.map((value) => ({ value, label: named(value) }));
  const [live, retired] = [false, true].map((wanted) =>
    offered(fields.filter((field) => field.retired === wanted).map(columnOf)),
  );

  /** As a choice: some of our own columns, and those fields; what is retired only where it may be read. */
  function options(
    standard: readonly StandardColumn[],
    retiredToo: (column: TableColumn) => boolean,
  ): Offered[] {
    const groups = [
      { label: t(text.standard), options: offered(standard) },
      { label: t(text.custom), options: live! },
      { label: t(text.retired), options: retired!.filter(({ value }) => retiredToo(value)) },
    ].filter(({ options }) => options.length > 0);
    return groups.length === 1 ? groups[0]!.options : groups;
  }
  return { named, options };
}
