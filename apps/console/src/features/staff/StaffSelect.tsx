import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { api } from '#shared/api.ts';

/** Colleagues to choose from, found by typing. */
export function StaffSelect({ without, ...props }: SelectProps & { without?: string }) {
  const { data, isPending } = useQuery(api.staff.list.queryOptions());
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      options={
        data?.staff.filter(({ id }) => id !== without).map(({ id, name }) => ({ value: id, label: name })) ??
        []
      }
      {...props}
    />
  );
}
