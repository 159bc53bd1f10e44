import type { TicketSummary } from '@huiyin/contract/tickets';
import type { TicketColumn } from '@huiyin/contract/views';
import { useNavigate } from '@tanstack/react-router';
import { Table } from 'antd';
import { useListKeys } from '#shared/list-keys.ts';
import { namesIn } from './fields/value-text.ts';
import { useCategories, useDepartments } from './lookups.ts';
import styles from './TicketTable.module.css';
import { tableColumns } from './views/ticket-columns.tsx';

/** One line for each ticket, with the columns that were chosen. */
export function TicketTable({ tickets, columns }: { tickets: TicketSummary[]; columns: TicketColumn[] }) {
  const navigate = useNavigate();
  const open = ({ id }: TicketSummary) =>
    void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
  const current = useListKeys(tickets, open);
  const nameOf = namesIn([...useCategories(), ...useDepartments()]);
  return (
    <Table
      className={styles.table}
      rowKey="id"
      tableLayout="fixed"
      pagination={false}
      scroll={{ x: columns.length * 100 }}
      dataSource={tickets}
      columns={tableColumns(columns, nameOf)}
      onRow={(ticket) => ({ 'aria-current': ticket === current || undefined })}
    />
  );
}
