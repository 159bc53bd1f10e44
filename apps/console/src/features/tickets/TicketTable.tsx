import type { TicketId } from '@huiyin/contract/ids';
import type { TicketSummary } from '@huiyin/contract/tickets';
import type { TicketColumn } from '@huiyin/contract/views';
import { useNavigate } from '@tanstack/react-router';
import { Table, type TableProps } from 'antd';
import { useFirstRows } from '#shared/first-rows.ts';
import { useListKeys } from '#shared/list-keys.ts';
import { t } from '#shared/text.ts';
import { text } from './bulk/text.ts';
import type { useChoice } from './bulk/use-choice.ts';
import { namesIn } from './fields/value-text.ts';
import { useCategories, useDepartments } from './lookups.ts';
import styles from './TicketTable.module.css';
import { tableColumns } from './views/ticket-columns.tsx';
import { useLayout } from './views/use-layout.ts';

/** One line for each ticket, with the columns that were chosen. */
export function TicketTable(props: {
  tickets: TicketSummary[];
  columns: TicketColumn[];
  /** Where many may be changed at once. */
  chosen?: ReturnType<typeof useChoice>;
}) {
  const { tickets, columns, chosen } = props;
  const navigate = useNavigate();
  const { layout } = useLayout();
  const open = ({ id }: TicketSummary) =>
    void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
  const current = useListKeys(tickets, open);
  const rows = useFirstRows(tickets);
  const nameOf = namesIn([...useCategories(), ...useDepartments()]);
  return (
    <Table
      className={styles.table}
      rowKey="id"
      tableLayout="fixed"
      size={layout.density === 'compact' ? 'small' : 'large'}
      pagination={false}
      {...(chosen ? { rowSelection: selectionOf(chosen) } : {})}
      scroll={{ x: columns.length * 100 }}
      dataSource={rows}
      columns={tableColumns(columns, nameOf)}
      onRow={(ticket) => ({ 'aria-current': ticket === current || undefined })}
    />
  );
}

const selectionOf = ({
  choice,
  choose,
}: ReturnType<typeof useChoice>): TableProps<TicketSummary>['rowSelection'] => ({
  columnWidth: 40,
  selectedRowKeys: [...choice.ids],
  onChange: (keys) => choose(keys as TicketId[]),
  // Ant Design draws it once more in a hidden row that measures, where nothing may take the focus.
  getTitleCheckboxProps: () => ({ 'aria-label': t(text.chooseAll), tabIndex: -1 }),
  getCheckboxProps: ({ number }) => ({ 'aria-label': t(text.choose, { number }) }),
});
