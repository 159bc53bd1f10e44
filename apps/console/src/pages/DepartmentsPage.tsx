import type { Department } from '@huiyin/contract/departments';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { DepartmentForm } from '#features/staff/DepartmentForm.tsx';
import { DepartmentTable } from '#features/staff/DepartmentTable.tsx';
import { text } from '#features/staff/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { text as places } from '#shell/settings-text.ts';

/** The departments, their heads and members. */
export function DepartmentsPage() {
  const query = api.departments.list.queryOptions();
  const { data, error, refetch } = useQuery(query);
  useLive('department', query.queryKey);
  const mayManage = useMay('departments.manage');
  const [withClosed, setWithClosed] = useState(false);
  const [edited, setEdited] = useState<Department | 'new'>();
  const close = () => setEdited(undefined);
  const all = data?.departments ?? [];
  const shown = all.filter(({ closedAt }) => withClosed || !closedAt);
  const add = mayManage && (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t(text.addDepartment)}
    </Button>
  );

  return (
    <>
      <PageHeader title={t(places.departments)}>
        {all.some(({ closedAt }) => closedAt) && (
          <Checkbox checked={withClosed} onChange={({ target }) => setWithClosed(target.checked)}>
            {t(text.showClosed)}
          </Checkbox>
        )}
        {shown.length > 0 && add}
      </PageHeader>
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && shown.length === 0 && (
        <EmptyState title={t(text.noDepartments)} step={add}>
          {t(text.noDepartmentsHint)}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <DepartmentTable departments={shown} {...(mayManage ? { open: setEdited } : {})} />
      )}
      <EditPanel
        title={t(edited === 'new' ? text.addDepartment : text.editDepartment)}
        open={edited !== undefined}
        close={close}
      >
        {edited && (
          <DepartmentForm
            {...(edited === 'new' ? {} : { department: edited })}
            others={all}
            onSaved={close}
          />
        )}
      </EditPanel>
    </>
  );
}
