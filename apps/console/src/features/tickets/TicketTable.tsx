import type { TicketSummary } from '@huiyin/contract/tickets';
import { Link, useNavigate } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useListKeys } from '#shared/list-keys.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { PriorityMark } from './PriorityMark.tsx';
import styles from './TicketTable.module.css';
import { channelText, statusText, text } from './text.ts';

/** One line for each ticket; on a phone one card. */
export function TicketTable({ tickets }: { tickets: TicketSummary[] }) {
  const navigate = useNavigate();
  const open = ({ id }: TicketSummary) =>
    void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
  const current = useListKeys(tickets, open);
  return (
    <Table
      className={styles.table}
      rowKey="id"
      tableLayout="fixed"
      pagination={false}
      dataSource={tickets}
      columns={columns()}
      onRow={(ticket) => ({ 'aria-current': ticket === current || undefined })}
    />
  );
}

const columns = (): TableColumnsType<TicketSummary> => [
  { dataIndex: 'number', title: t(text.number), width: 132 },
  {
    dataIndex: 'description',
    title: t(text.description),
    ellipsis: true,
    render: (_, { id, description }) => (
      <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
        {description}
      </Link>
    ),
  },
  {
    dataIndex: 'customerName',
    title: t(text.customer),
    width: 140,
    ellipsis: true,
    render: (name: string | null) => name ?? t(text.anonymous),
  },
  {
    dataIndex: 'channel',
    title: t(text.channel),
    width: 96,
    render: (_, { channel }) => t(channelText[channel]),
  },
  {
    dataIndex: 'priority',
    title: t(text.priority),
    width: 88,
    render: (_, { priority }) => <PriorityMark priority={priority} />,
  },
  {
    dataIndex: 'status',
    title: t(text.status),
    width: 112,
    render: (_, { status }) => t(statusText[status]),
  },
  {
    dataIndex: 'openedAt',
    title: t(text.openedAt),
    width: 112,
    render: (openedAt: Date) => <Moment at={openedAt} />,
  },
];
