import { type GroupId, type ViewId, viewId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { useMe } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { useGroups } from '../lookups.ts';
import { text } from './text.ts';
import type { TicketSearch } from './ticket-search.ts';
import { useColumns, useOwnViews } from './use-views.ts';

/** Keeps the list as it is now under a name; one's own view is renamed, changed or removed. */
export function SaveViewButton(props: { search: TicketSearch; go(search: TicketSearch): void }) {
  const { search, go } = props;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const own = useOwnViews().find(({ id, mine }) => id === search.view && mine);
  const { groupIds } = useMe();
  const groups = useGroups().filter(({ id }) => groupIds.includes(id));
  const [columns] = useColumns(search.view ?? 'all');
  const refresh = () => queries.invalidateQueries({ queryKey: api.views.key() });
  const save = useMutation(
    api.views.save.mutationOptions({
      onSuccess: async (_, { viewId }) => {
        void message.success(t(text.saved));
        setOpen(false);
        await refresh();
        go({ ...search, view: viewId });
      },
    }),
  );
  const remove = useMutation(
    api.views.remove.mutationOptions({
      onSuccess: async () => {
        go({});
        await refresh();
      },
      onError: (error) => message.error(failureText(error)),
    }),
  );
  const { view: _, order = 'newest', ...filter } = search;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(own ? text.update : text.save)}</Button>
      {isOpen && (
        <ActionDialog<{ name: string; groupId?: GroupId | null }>
          title={t(own ? text.update : text.save)}
          ok={t(sharedText.save)}
          request={save}
          initial={{ name: own?.name ?? '', groupId: own?.groupId ?? null }}
          finish={({ name, groupId }) =>
            save.mutate({
              ...{ name, filter, order, columns: [...columns], groupId },
              viewId: own?.id ?? (viewId.parse(uuidv7()) as ViewId),
            })
          }
          close={() => setOpen(false)}
        >
          <Form.Item name="name" label={t(text.name)} required>
            <Input autoFocus maxLength={50} />
          </Form.Item>
          {groups.length > 0 && (
            <Form.Item name="groupId" label={t(text.shareWith)}>
              <Select
                allowClear
                placeholder={t(text.onlyMe)}
                options={groups.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          )}
        </ActionDialog>
      )}
      {own && (
        <Popconfirm
          title={t(text.removeAsk)}
          okText={t(text.remove)}
          cancelText={t(sharedText.cancel)}
          onConfirm={() => remove.mutate({ viewId: own.id })}
        >
          <Button>{t(text.remove)}</Button>
        </Popconfirm>
      )}
    </>
  );
}
