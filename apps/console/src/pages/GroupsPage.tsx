import type { Group } from '@huiyin/contract/groups';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { GroupForm } from '#features/staff/GroupForm.tsx';
import { GroupTable } from '#features/staff/GroupTable.tsx';
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

/** The groups and who is in them. */
export function GroupsPage() {
  const query = api.groups.list.queryOptions();
  const { data, error, refetch } = useQuery(query);
  useLive('group', query.queryKey);
  const mayManage = useMay('groups.manage');
  const [withClosed, setWithClosed] = useState(false);
  const [edited, setEdited] = useState<Group | 'new'>();
  const close = () => setEdited(undefined);
  const all = data?.groups ?? [];
  const shown = all.filter(({ closedAt }) => withClosed || !closedAt);
  const add = mayManage && (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t(text.addGroup)}
    </Button>
  );

  return (
    <>
      <PageHeader title={t(places.groups)}>
        {all.some(({ closedAt }) => closedAt) && (
          <Checkbox checked={withClosed} onChange={({ target }) => setWithClosed(target.checked)}>
            {t(text.showClosed)}
          </Checkbox>
        )}
        {shown.length > 0 && add}
      </PageHeader>
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && shown.length === 0 && (
        <EmptyState title={t(text.noGroups)} step={add}>
          {t(text.noGroupsHint)}
        </EmptyState>
      )}
      {shown.length > 0 && <GroupTable groups={shown} {...(mayManage ? { open: setEdited } : {})} />}
      <EditPanel
        title={t(edited === 'new' ? text.addGroup : text.editGroup)}
        open={edited !== undefined}
        close={close}
      >
        {edited && <GroupForm {...(edited === 'new' ? {} : { group: edited })} onSaved={close} />}
      </EditPanel>
    </>
  );
}
