import { type ViewId, viewId } from '@huiyin/contract/ids';
import { type SavedView, type TicketView, ticketFilter } from '@huiyin/contract/views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { sharedText, t } from '#shared/text.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { text } from './text.ts';
import { searchOf, type TicketSearch } from './ticket-search.ts';
import { useColumns, useOwnViews } from './use-views.ts';

/** Keeps the list as it is now under a name; one's own view is renamed, changed or removed. */
export function SaveViewButton(props: { search: TicketSearch; go(search: TicketSearch): void }) {
  const { search, go } = props;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const own = useOwnViews().find(({ id, mine }) => id === search.view && mine);
  const basis = useBasis(own, search);
  const [columns] = useColumns(search.view ?? 'all');
  const refresh = () => queries.invalidateQueries({ queryKey: api.views.key() });
  const save = useMutation(
    api.views.save.mutationOptions({
      onSuccess: async (_, { viewId }) => {
        void message.success(t(text.saved));
        setOpen(false);
        await refresh();
        const { views = [] } = queries.getQueryData(api.views.list.queryOptions().queryKey) ?? {};
        const saved = views.find(({ id }) => id === viewId);
        go(saved ? searchOf(saved) : { ...search, view: viewId });
      },
      onError: refresh,
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
  const { name = '', groupId = null } = basis ?? {};
  const listed = asSaved({ name, groupId, filter, order, columns: [...columns] });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(own ? text.update : text.save)}</Button>
      {isOpen && (
        <SaveViewDialog
          title={t(own ? text.update : text.save)}
          initial={listed}
          was={basis && asSaved(basis)}
          now={own && asSaved(own)}
          request={save}
          save={(view, was) =>
            save.mutate({ ...view, was, viewId: own?.id ?? (viewId.parse(uuidv7()) as ViewId) })
          }
          close={() => setOpen(false)}
        />
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

/** The view that the list was begun from: what it said then, whatever another window makes of it meanwhile. */
function useBasis(own: TicketView | undefined, search: TicketSearch) {
  const [basis, setBasis] = useState(own);
  const isBegunFrom = own?.id !== basis?.id || (own && isSame(searchOf(own), search));
  if (own !== basis && isBegunFrom) setBasis(own);
  return basis;
}

/** In the one order of the contract, so that two can be compared. */
const asSaved = ({ name, filter, columns, order, groupId = null }: SavedView): SavedView => ({
  ...{ name, columns, order, groupId },
  filter: ticketFilter.parse(filter),
});

const isSame = (one: TicketSearch, other: TicketSearch) => textOf(one) === textOf(other);
const textOf = ({ view: _, order = 'newest', ...filter }: TicketSearch) =>
  JSON.stringify([order, ticketFilter.parse(filter)]);
