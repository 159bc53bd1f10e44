import type { ListedCustomer } from '@huiyin/contract/customers';
import { Link, useNavigate } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { useFirstRows } from '#shared/first-rows.ts';
import { useListKeys } from '#shared/list-keys.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import styles from './CustomerTable.module.css';
import { Marks } from './Marks.tsx';
import { Tags } from './Tags.tsx';
import { levelText, text } from './text.ts';

/** One line for each customer. */
export function CustomerTable({ customers }: { customers: ListedCustomer[] }) {
  const navigate = useNavigate();
  const current = useListKeys(
    customers,
    ({ id }) => void navigate({ to: '/customers/$customerId', params: { customerId: id } }),
  );
  return (
    <Table
      className={styles.table}
      rowKey="id"
      tableLayout="fixed"
      pagination={false}
      dataSource={useFirstRows(customers)}
      columns={columns()}
      onRow={(customer) => ({ 'aria-current': customer === current || undefined })}
    />
  );
}

const columns = (): TableColumnsType<ListedCustomer> => [
  { dataIndex: 'number', title: t(text.number), width: 104 },
  {
    dataIndex: 'name',
    title: t(text.customer),
    ellipsis: true,
    render: (name: string, { id }) => (
      <Link to="/customers/$customerId" params={{ customerId: id }}>
        {name}
      </Link>
    ),
  },
  { dataIndex: 'contact', title: t(text.way), width: 172, ellipsis: true },
  {
    dataIndex: 'level',
    title: t(text.level),
    width: 104,
    render: (_, { level }) => t(levelText[level]),
  },
  {
    dataIndex: 'marks',
    title: t(text.marks),
    width: 168,
    render: (_, { marks }) => <Marks marks={marks} />,
  },
  { dataIndex: 'tags', title: t(text.tags), render: (tags: string[]) => <Tags tags={tags} linked /> },
  {
    dataIndex: 'addedAt',
    title: t(text.addedAt),
    width: 120,
    render: (addedAt: Date) => <Moment at={addedAt} />,
  },
];
