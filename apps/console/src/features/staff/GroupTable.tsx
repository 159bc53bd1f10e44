import type { Group } from '@huiyin/contract/groups';
import { useQuery } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './AccountTable.module.css';
import { text } from './text.ts';

/** One line for each group, with who is in it. */
export function GroupTable({ groups, open }: { groups: Group[]; open?(group: Group): void }) {
  const { data } = useQuery(api.staff.list.queryOptions());
  const names = new Map(data?.staff.map(({ id, name }) => [id, name]));
  return (
    <Table
      rowKey="id"
      pagination={false}
      dataSource={groups}
      columns={[
        {
          title: t(text.groupName),
          render: (_, group) => (
            <>
              {open ? (
                <Button type="link" className={styles.name} onClick={() => open(group)}>
                  {group.name}
                </Button>
              ) : (
                group.name
              )}{' '}
              {group.closedAt && <Tag>{t(text.closed)}</Tag>}
            </>
          ),
        },
        {
          title: t(text.members),
          render: (_, { memberIds }) =>
            memberIds.flatMap((id) => names.get(id) ?? []).join(t(sharedText.between)) || '—',
        },
      ]}
    />
  );
}
