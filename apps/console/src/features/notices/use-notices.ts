import type { Notice } from '@huiyin/contract/notices';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api } from '#shared/api.ts';
import { showUnread } from '#shared/page-title.ts';
import { useLive } from '#shared/realtime.ts';
import { useMe } from '#shared/session.ts';
import { arrivedSince, newestMoment } from './arrivals.ts';
import { callAttention } from './call-attention.ts';
import { newestNotices } from './newest-notices.ts';

/** How many are unread, on the bell and in the tab's title. */
export function useUnread() {
  const unread = api.notices.unreadCount.queryOptions();
  useLive(`notice:${useMe().id}`, unread.queryKey);
  const { count = 0, more = false } = useQuery(unread).data ?? {};
  useEffect(() => {
    showUnread(count);
    return () => showUnread(0);
  }, [count]);
  return { count, more };
}

/** Calls attention to what comes while the console is open; answers the newest of it. */
export function useArrivals(open: (notice: Notice) => void) {
  const { id } = useMe();
  const newest = newestNotices();
  useLive(`notice:${id}`, newest.queryKey);
  const { data } = useInfiniteQuery(newest);
  const known = useRef<Date>(undefined);
  const [latest, setLatest] = useState<Notice>();

  const look = useEffectEvent((notices: readonly Notice[]) => {
    const since = known.current;
    known.current = newestMoment(notices);
    if (!since) return; // what was there before we came has been heard, or missed
    const arrived = arrivedSince(notices, since);
    if (arrived[0]) setLatest(arrived[0]);
    callAttention(id, arrived, open);
  });
  useEffect(() => {
    if (data) look(data.pages.flatMap(({ notices }) => notices));
  }, [data]);
  return latest;
}

/** Goes to what a notice is about; it has been read then. */
export function useOpenNotice() {
  const navigate = useNavigate();
  const read = useMutation(api.notices.markRead.mutationOptions({ onSuccess: useRefresh() }));
  return ({ id: noticeId, readAt, path }: Notice) => {
    if (!readAt) read.mutate({ noticeId });
    if (path) void navigate({ href: path });
  };
}

export function useMarkAllRead() {
  return useMutation(api.notices.markAllRead.mutationOptions({ onSuccess: useRefresh() }));
}

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: api.notices.key() });
}
