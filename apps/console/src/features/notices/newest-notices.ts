import type { NoticeId } from '@huiyin/contract/ids';
import { api } from '#shared/api.ts';

const start: string | undefined = undefined;

/** One's notices, the newest first and page by page, or those that a digest stands for. */
export const newestNotices = (digestId?: NoticeId) =>
  api.notices.list.infiniteOptions({
    input: (after: string | undefined) => ({ after, digestId }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
