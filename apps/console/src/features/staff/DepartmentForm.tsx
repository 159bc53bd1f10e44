import type { Department } from '@huiyin/contract/departments';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { BelongingForm, type BelongingFormProps } from './BelongingForm.tsx';
import { StaffSelect } from './StaffSelect.tsx';
import { text } from './text.ts';

const calls = {
  add: api.departments.add.call,
  change: api.departments.change.call,
  close: api.departments.close.call,
  reopen: api.departments.reopen.call,
  read: async (id: Department['id']) =>
    (await api.departments.list.call()).departments.find((department) => department.id === id),
};

/** Adds a department, or changes the one given. */
export function DepartmentForm({
  others,
  ...props
}: BelongingFormProps<Department> & { others: readonly Department[] }) {
  const people = useQuery(api.staff.list.queryOptions()).data?.staff ?? [];
  return (
    <BelongingForm
      {...props}
      calls={calls}
      asked={api.departments.key()}
      closeText={text.closeDepartment}
      fieldsOf={({ name = '', parentId = null, headId = null, memberIds = [] }) => ({
        ...{ name, parentId, headId, memberIds },
      })}
      say={{
        name: (name) => name,
        parentId: (parentId) => others.find(({ id }) => id === parentId)?.name ?? t(text.noParent),
        headId: (headId) => people.find(({ id }) => id === headId)?.name ?? t(text.noHead),
      }}
    >
      <Form.Item name="name" label={t(text.departmentName)} required>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="parentId" label={t(text.parent)}>
        <Select
          allowClear
          placeholder={t(text.noParent)}
          options={others
            .filter(({ id, closedAt }) => id !== props.edited?.id && !closedAt)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="headId" label={t(text.head)}>
        <StaffSelect placeholder={t(text.noHead)} />
      </Form.Item>
    </BelongingForm>
  );
}
