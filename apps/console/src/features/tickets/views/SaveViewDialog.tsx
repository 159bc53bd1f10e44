import type { SavedView } from '@huiyin/contract/views';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useShortcut } from '#shared/keyboard.ts';
import { useMe } from '#shared/session.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { namesIn } from '../fields/value-text.ts';
import { useCategories, useColleagues, useCustomFields, useDepartments, useGroups } from '../lookups.ts';
import { filterWords } from './filter-words.ts';
import { columnText, orderText, text } from './text.ts';

const shownInTheList = ['filter', 'columns', 'order'] as const;

/** Names what is kept, and with whom it is shared; `was` is one's view as it was read, `now` as it is by now. */
export function SaveViewDialog(props: {
  title: string;
  initial: SavedView;
  was: SavedView | undefined;
  now: SavedView | undefined;
  request: { error: unknown; isPending: boolean };
  save(view: SavedView, was: SavedView | undefined): void;
  close(): void;
}) {
  const { title, initial, was, now, request, save, close } = props;
  const [form] = Form.useForm<SavedView>();
  const [began] = useState({ initial, was });
  const { groupIds } = useMe();
  const groups = useGroups();
  const mine = groups.filter(({ id }) => groupIds.includes(id));
  const fields = useCustomFields().map(({ code, label }) => ({ id: code, name: label }));
  const nameOf = namesIn([...useCategories(), ...useColleagues(), ...useDepartments(), ...groups, ...fields]);
  useShortcut('mod+enter', sharedText.save, form.submit);
  return (
    <Modal open title={title} onCancel={close} footer={null} width={520}>
      <SettingForm
        form={form}
        request={request}
        initial={began.initial}
        was={began.was}
        now={now}
        says={saysWith(nameOf)}
        save={save}
      >
        <Form.Item name="name" label={t(text.name)} required>
          <Input autoFocus maxLength={50} />
        </Form.Item>
        {mine.length > 0 && (
          <Form.Item name="groupId" label={t(text.shareWith)}>
            <Select
              allowClear
              placeholder={t(text.onlyMe)}
              options={mine.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
        {shownInTheList.map((name) => (
          <Form.Item key={name} name={name} noStyle>
            <AsListed />
          </Form.Item>
        ))}
      </SettingForm>
    </Modal>
  );
}

/** What the list behind the dialog shows is kept as it is. */
const AsListed = () => null;

const saysWith = (nameOf: (id: string) => string | undefined): Says<SavedView> => ({
  name: { label: text.name, words: (name) => name },
  groupId: { label: text.shareWith, words: (id) => nameOf(id) },
  filter: { label: text.filter, words: (filter) => filterWords(filter, nameOf) },
  columns: {
    label: text.columns,
    words: (columns) => columns.map((one) => t(columnText[one])).join(t(sharedText.between)),
  },
  order: { label: text.order, words: (order) => t(orderText[order]) },
});
