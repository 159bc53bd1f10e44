import type { Group } from '@huiyin/contract/groups';
import { Form, Input } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { BelongingForm, type BelongingFormProps } from './BelongingForm.tsx';
import { text } from './text.ts';

const calls = {
  add: api.groups.add.call,
  change: api.groups.change.call,
  close: api.groups.close.call,
  reopen: api.groups.reopen.call,
  read: async (id: Group['id']) => (await api.groups.list.call()).groups.find((group) => group.id === id),
};

/** Adds a group, or changes the one given. */
export const GroupForm = (props: BelongingFormProps<Group>) => (
  <BelongingForm
    {...props}
    calls={calls}
    asked={api.groups.key()}
    closeText={text.closeGroup}
    fieldsOf={({ name = '', memberIds = [] }) => ({ name, memberIds })}
    say={{ name: (name) => name }}
  >
    <Form.Item name="name" label={t(text.groupName)} required>
      <Input autoFocus autoComplete="off" />
    </Form.Item>
  </BelongingForm>
);
