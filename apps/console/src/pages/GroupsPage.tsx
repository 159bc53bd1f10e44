import { useQuery } from '@tanstack/react-query';
import { BelongingList } from '#features/staff/BelongingList.tsx';
import { GroupForm } from '#features/staff/GroupForm.tsx';
import { GroupTable } from '#features/staff/GroupTable.tsx';
import { text } from '#features/staff/text.ts';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { text as places } from '#shell/settings-text.ts';

const words = {
  title: places.groups,
  add: text.addGroup,
  edit: text.editGroup,
  none: text.noGroups,
  noneHint: text.noGroupsHint,
};

/** The groups and who is in them. */
export function GroupsPage() {
  const query = api.groups.list.queryOptions();
  const asked = useQuery({ ...query, select: ({ groups }) => groups });
  useLive('group', query.queryKey);
  return (
    <BelongingList
      words={words}
      asked={asked}
      mayManage={useMay('groups.manage')}
      table={(groups, open) => <GroupTable groups={groups} {...open} />}
      form={(props) => <GroupForm {...props} />}
    />
  );
}
