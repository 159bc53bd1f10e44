import type { Account } from '@huiyin/contract/staff';
import { Button, Grid, Table, type TableColumnsType } from 'antd';
import { useListKeys } from '#shared/list-keys.ts';
import { Moment } from '#shared/Moment.tsx';
import { sharedText, t } from '#shared/text.ts';
import styles from './AccountTable.module.css';
import { useBelongingsOptions } from './belongings-options.ts';
import { mailTrouble } from './LinkMailState.tsx';
import { accountStatusText, text } from './text.ts';

/** One line for each account. */
export function AccountTable({ accounts, open }: { accounts: Account[]; open(account: Account): void }) {
  const current = useListKeys(accounts, open);
  const isWide = Grid.useBreakpoint().md;
  const options = useBelongingsOptions();
  const namesOf = (from: { value: string; label: string }[], ids: readonly string[]) =>
    from
      .filter(({ value }) => ids.includes(value))
      .map(({ label }) => label)
      .join(t(sharedText.between)) || '—';

  const columns: TableColumnsType<Account> = [
    {
      title: t(text.name),
      render: (_, account) => (
        <>
          <Button type="link" className={styles.name} onClick={() => open(account)}>
            {account.name}
          </Button>
          <div className={styles.second}>{account.email}</div>
          {!isWide && <div className={styles.second}>{namesOf(options.roles, account.roleIds)}</div>}
        </>
      ),
    },
    { title: t(text.roles), responsive: ['md'], render: (_, { roleIds }) => namesOf(options.roles, roleIds) },
    {
      title: t(text.departments),
      responsive: ['lg'],
      render: (_, { departmentIds }) => namesOf(options.departments, departmentIds),
    },
    {
      title: t(text.groups),
      responsive: ['lg'],
      render: (_, { groupIds }) => namesOf(options.groups, groupIds),
    },
    {
      title: t(text.status),
      width: 112,
      render: (_, { status, linkMail }) => {
        const trouble = mailTrouble(linkMail);
        return (
          <>
            {t(accountStatusText[status])}
            {trouble && <div className={styles.trouble}>{t(trouble)}</div>}
          </>
        );
      },
    },
    {
      title: t(text.lastSeen),
      width: 128,
      responsive: ['md'],
      render: (_, { lastSeenAt }) => (lastSeenAt ? <Moment at={lastSeenAt} /> : t(text.never)),
    },
  ];
  return (
    <Table
      rowKey="id"
      pagination={false}
      dataSource={accounts}
      columns={columns}
      onRow={(account) => ({ 'aria-current': account === current || undefined })}
    />
  );
}
