import type { TicketId } from '@huiyin/contract/ids';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { namesIn } from '../fields/value-text.ts';
import { useCustomFields } from '../lookups.ts';
import { storyOf } from '../ticket-queries.ts';
import { DeadlineLine } from './DeadlineLine.tsx';
import styles from './Story.module.css';
import { StoryLine } from './StoryLine.tsx';
import { text } from './text.ts';
import { toldDeadlines, woven } from './told-deadlines.ts';

/** The ticket told from its beginning; the newest line stands above the composer. */
export function Story({ ticketId }: { ticketId: TicketId }) {
  const asked = storyOf(ticketId);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(asked);
  useLive(`ticket:${ticketId}`, asked.queryKey);
  const promised = api.deadlines.listOf.queryOptions({ input: { subject: `ticket:${ticketId}` } });
  const told = toldDeadlines(useQuery(promised).data?.deadlines ?? []);
  const customFields = useCustomFields();
  const end = useRef<HTMLLIElement>(null);
  const newest = data?.pages[0]?.lines[0]?.lastSeq;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new comes into view
  useEffect(() => scrollWithin(end.current), [newest, told.length]);

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const nameOf = namesIn(data.pages.flatMap(({ names }) => names));
  const lines = data.pages.flatMap(({ lines }) => lines).toReversed();
  return (
    <>
      {hasNextPage && (
        <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(text.older)}
        </Button>
      )}
      <ol className={styles.story} aria-label={t(text.story)}>
        {woven(lines, told, !hasNextPage).map((line) =>
          'at' in line ? (
            <DeadlineLine key={`${line.what} ${line.at.toISOString()} ${line.words[0]}`} told={line} />
          ) : (
            <StoryLine key={line.id} line={line} nameOf={nameOf} customFields={customFields} />
          ),
        )}
        <li ref={end} aria-hidden className={styles.end} />
      </ol>
    </>
  );
}

// Where the story scrolls by itself; a phone's page stays where it is read.
function scrollWithin(end: HTMLElement | null) {
  const frame = end?.closest<HTMLElement>('[data-story]');
  if (frame && frame.scrollHeight > frame.clientHeight) frame.scrollTop = frame.scrollHeight;
}
