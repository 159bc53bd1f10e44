import type { Department } from '@huiyin/contract/departments';
import { Button, Table, Tag } from 'antd';
import { t } from '#shared/text.ts';
import styles from './AccountTable.module.css';
import { departmentTree } from './department-tree.ts';
import { text } from './text.ts';

/** The departments under one another. */
export function DepartmentTable(props: { departments: Department[]; open?(department: Department): void }) {
  const { departments, open } = props;
  return (
    <Table
      rowKey="id"
      pagination={false}
      expandable={{ defaultExpandAllRows: true, indentSize: 20 }}
      dataSource={departmentTree(departments)}
      columns={[
        {
          title: t(text.departmentName),
          render: (_, department) => (
            <>
              {open ? (
                <Button type="link" className={styles.name} onClick={() => open(department)}>
                  {department.name}
                </Button>
              ) : (
                department.name
              )}{' '}
              {department.closedAt && <Tag>{t(text.closed)}</Tag>}
            </>
          ),
        },
        { title: t(text.head), width: 120, render: (_, { headName }) => headName ?? t(text.noHead) },
        {
          title: t(text.members),
          width: 80,
          render: (_, { memberIds }) => t(text.memberCount, { count: memberIds.length }),
        },
      ]}
    />
  );
}
