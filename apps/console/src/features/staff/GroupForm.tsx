import type { Group } from '@huiyin/contract/groups';
import type { GroupId, StaffId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CloseOrReopen } from './CloseOrReopen.tsx';
import { StaffSelect } from './StaffSelect.tsx';
import { text } from './text.ts';

/** Adds a group, or changes the one given. */
export function GroupForm({ group, onSaved }: { group?: Group; onSaved(): void }) {
  const [form] = Form.useForm<{ name: string; memberIds: StaffId[] }>();
  const [id] = useState(() => group?.id ?? newId<GroupId>());
  const done = useDone();
  const onSuccess = () => {
    onSaved();
    return done(text.saved, api.groups.key());
  };
  const add = useMutation(api.groups.add.mutationOptions({ onSuccess }));
  const change = useMutation(api.groups.change.mutationOptions({ onSuccess }));
  const close = useMutation(api.groups.close.mutationOptions());
  const reopen = useMutation(api.groups.reopen.mutationOptions());
  const save = group ? change : add;
  return (
    <ApiForm
      form={form}
      request={save}
      initialValues={{ name: group?.name ?? '', memberIds: group?.memberIds ?? [] }}
      onFinish={(values) => save.mutate({ id, ...values })}
    >
      <Form.Item name="name" label={t(text.groupName)} required>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="memberIds" label={t(text.members)}>
        <StaffSelect mode="multiple" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={save.isPending}>
        {t(sharedText.save)}
      </Button>
      {group && (
        <CloseOrReopen
          closed={group.closedAt !== null}
          closeText={text.closeGroup}
          close={() => close.mutateAsync({ id })}
          reopen={() => reopen.mutateAsync({ id })}
          asked={api.groups.key()}
          onDone={onSaved}
        />
      )}
    </ApiForm>
  );
}
