import type { Department } from '@huiyin/contract/departments';
import type { DepartmentId, StaffId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CloseOrReopen } from './CloseOrReopen.tsx';
import { StaffSelect } from './StaffSelect.tsx';
import { text } from './text.ts';

interface Values {
  name: string;
  parentId: DepartmentId | null | undefined;
  headId: StaffId | null | undefined;
  memberIds: StaffId[];
}

/** Adds a department, or changes the one given. */
export function DepartmentForm(props: { department?: Department; others: Department[]; onSaved(): void }) {
  const { department, others, onSaved } = props;
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => department?.id ?? newId<DepartmentId>());
  const done = useDone();
  const onSuccess = () => {
    onSaved();
    return done(text.saved, api.departments.key());
  };
  const add = useMutation(api.departments.add.mutationOptions({ onSuccess }));
  const change = useMutation(api.departments.change.mutationOptions({ onSuccess }));
  const close = useMutation(api.departments.close.mutationOptions());
  const reopen = useMutation(api.departments.reopen.mutationOptions());
  const save = department ? change : add;
  return (
    <ApiForm
      form={form}
      request={save}
      initialValues={{ name: '', parentId: null, headId: null, memberIds: [], ...department }}
      onFinish={({ name, parentId = null, headId = null, memberIds }) =>
        save.mutate({ id, name, parentId, headId, memberIds })
      }
    >
      <Form.Item name="name" label={t(text.departmentName)} required>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="parentId" label={t(text.parent)}>
        <Select
          allowClear
          placeholder={t(text.noParent)}
          options={others
            .filter((other) => other.id !== id && !other.closedAt)
            .map((other) => ({ value: other.id, label: other.name }))}
        />
      </Form.Item>
      <Form.Item name="headId" label={t(text.head)}>
        <StaffSelect placeholder={t(text.noHead)} />
      </Form.Item>
      <Form.Item name="memberIds" label={t(text.members)}>
        <StaffSelect mode="multiple" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={save.isPending}>
        {t(sharedText.save)}
      </Button>
      {department && (
        <CloseOrReopen
          closed={department.closedAt !== null}
          closeText={text.closeDepartment}
          close={() => close.mutateAsync({ id })}
          reopen={() => reopen.mutateAsync({ id })}
          asked={api.departments.key()}
          onDone={onSaved}
        />
      )}
    </ApiForm>
  );
}
