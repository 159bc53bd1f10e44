import { useQuery } from '@tanstack/react-query';
import { BelongingList } from '#features/staff/BelongingList.tsx';
import { DepartmentForm } from '#features/staff/DepartmentForm.tsx';
import { DepartmentTable } from '#features/staff/DepartmentTable.tsx';
import { text } from '#features/staff/text.ts';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { text as places } from '#shell/settings-text.ts';

const words = {
  title: places.departments,
  add: text.addDepartment,
  edit: text.editDepartment,
  none: text.noDepartments,
  noneHint: text.noDepartmentsHint,
};

/** The departments, their heads and members. */
export function DepartmentsPage() {
  const query = api.departments.list.queryOptions();
  const asked = useQuery({ ...query, select: ({ departments }) => departments });
  useLive('department', query.queryKey);
  return (
    <BelongingList
      words={words}
      asked={asked}
      mayManage={useMay('departments.manage')}
      table={(departments, open) => <DepartmentTable departments={departments} {...open} />}
      form={(props) => <DepartmentForm {...props} others={asked.data ?? []} />}
    />
  );
}
