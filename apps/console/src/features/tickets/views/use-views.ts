import type { StandardView, TicketColumn } from '@huiyin/contract/views';
import { standardViews } from '@huiyin/contract/views';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { text, viewText } from './text.ts';
import { searchOf, type TicketSearch } from './ticket-search.ts';
import { useLayout } from './use-layout.ts';

const usual: TicketColumn[] = [
  ...(['number', 'description', 'customer', 'channel', 'priority', 'status', 'handler'] as const),
  ...(['dueAt', 'openedAt'] as const),
];

export const useOwnViews = () =>
  useQuery(api.views.list.queryOptions({ staleTime: 60_000 })).data?.views ?? [];

/** Every view there is for this person, with how many tickets it holds. */
export function useViews() {
  const own = useOwnViews();
  const counting = api.views.count.queryOptions({ staleTime: 10_000 });
  const counts = useQuery(counting).data;
  useLive('ticket', counting.queryKey);
  const words = (found: { count: number; more: boolean } | undefined) =>
    found && (found.more ? t(text.more, { count: found.count }) : String(found.count));
  return [
    ...standardViews.map((view) => ({
      key: view as string,
      name: t(viewText[view]),
      count: words(counts?.standard.find((counted) => counted.view === view)),
      search: { view } as TicketSearch,
    })),
    ...own.map((view) => ({
      key: view.id as string,
      name: view.mine ? view.name : `${view.name}${t(text.sharedBy)}`,
      count: words(counts?.own.find(({ id }) => id === view.id)),
      search: searchOf(view),
    })),
  ];
}

/** The columns chosen for a view, kept for this person. */
export function useColumns(view: string) {
  const { layout, change } = useLayout();
  const own = useOwnViews().find(({ id }) => id === view);
  const kept: Record<string, TicketColumn[] | undefined> = layout.columns;
  const chosen = kept[view] ?? own?.columns ?? usual;
  return [chosen, (next: TicketColumn[]) => change({ columns: { [view]: next } })] as const;
}

export const asStandard = (view: string): StandardView | undefined =>
  standardViews.find((standard) => standard === view);
