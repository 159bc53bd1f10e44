import type { Role } from '@huiyin/contract/roles';
import { useQuery } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import styles from '#features/staff/AccountTable.module.css';
import { RoleForm } from '#features/staff/RoleForm.tsx';
import { text } from '#features/staff/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { text as places } from '#shell/settings-text.ts';

/** The roles and what each allows. */
export function RolesPage() {
  const query = api.roles.list.queryOptions();
  const { data, error, refetch } = useQuery(query);
  useLive('role', query.queryKey);
  const mayManage = useMay('roles.manage');
  const [edited, setEdited] = useState<Role | 'new'>();
  const close = () => setEdited(undefined);

  return (
    <>
      <PageHeader title={t(places.roles)}>
        {mayManage && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {t(text.addRole)}
          </Button>
        )}
      </PageHeader>
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && (
        <Table
          rowKey="id"
          pagination={false}
          dataSource={data.roles}
          columns={[
            {
              title: t(text.roleName),
              render: (_, role) => (
                <>
                  <Button type="link" className={styles.name} onClick={() => setEdited(role)}>
                    {role.name}
                  </Button>{' '}
                  {role.code && <Tag>{t(text.shipped)}</Tag>}
                </>
              ),
            },
            {
              title: t(text.permissions),
              render: (_, { permissions }) => t(text.permissionCount, { count: permissions.length }),
            },
            {
              title: t(text.holders),
              width: 96,
              render: (_, { holders }) => t(text.memberCount, { count: holders }),
            },
          ]}
        />
      )}
      <EditPanel
        title={t(edited === 'new' ? text.addRole : text.editRole)}
        open={edited !== undefined}
        close={close}
      >
        {edited && (
          <RoleForm
            {...(edited === 'new' ? {} : { role: edited })}
            now={edited === 'new' ? undefined : data?.roles.find(({ id }) => id === edited.id)}
            mayManage={mayManage}
            onSaved={close}
          />
        )}
      </EditPanel>
    </>
  );
}
