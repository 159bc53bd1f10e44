import type { NoticeId } from '@huiyin/contract/ids';
import type { NoticeFacts, NoticeKind } from '@huiyin/contract/notice-words';

/** More than these in the window become one digest. */
export const MOST_SINGLE = 5;
export const WINDOW_MINUTES = 5;

export interface RecentNotice {
  id: NoticeId;
  /** Null for a digest. */
  kind: NoticeKind | null;
  facts: NoticeFacts;
  count: number;
  urgent: boolean;
  sounds: boolean;
  readAt: Date | null;
}

export interface Folding<Recent> {
  /** The digest that is unread and grows; undefined when a new one is to be made. */
  digest: Recent | undefined;
  /** The single ones, unread, that it takes in. */
  folded: Recent[];
}

/**
 * Whether notices for a person become a digest, given what they were told within the window. What they have read
 * counts, but stays as it is. A digest does not move on in time: after its window the next ones stand alone again.
 */
export function foldNotices<Recent extends RecentNotice>(
  recent: readonly Recent[],
  fresh: number,
): Folding<Recent> | undefined {
  const told = recent.reduce((sum, { count }) => sum + count, 0);
  if (told + fresh <= MOST_SINGLE) return undefined;
  const unread = recent.filter(({ readAt }) => readAt === null);
  return {
    digest: unread.find(({ kind }) => kind === null),
    folded: unread.filter(({ kind }) => kind !== null),
  };
}

/** How many of each kind a digest stands for. */
export function countKinds(
  given: readonly Pick<RecentNotice, 'kind' | 'facts' | 'count'>[],
): NonNullable<NoticeFacts['counts']> {
  const counts: NonNullable<NoticeFacts['counts']> = {};
  for (const { kind, facts, count } of given) {
    const parts = kind === null ? Object.entries(facts.counts ?? {}) : [[kind, count] as const];
    for (const [of, many] of parts) {
      const known = of as NoticeKind;
      counts[known] = (counts[known] ?? 0) + many;
    }
  }
  return counts;
}
