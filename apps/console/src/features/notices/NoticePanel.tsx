import type { Notice } from '@huiyin/contract/notices';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { sharedText, t } from '#shared/text.ts';
import { byDay } from './by-day.ts';
import { NoticeItem } from './NoticeItem.tsx';
import styles from './NoticePanel.module.css';
import { newestNotices } from './newest-notices.ts';
import { text } from './text.ts';
import { useMarkAllRead, useOpenNotice } from './use-notices.ts';

/** What one was told, day by day, kept fresh by the bell. */
export function NoticePanel({ close }: { close(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(newestNotices());
  const notices = data?.pages.flatMap((page) => page.notices) ?? [];

  return (
    <>
      <div className={styles.header}>
        <h2 ref={title} tabIndex={-1}>
          {t(text.notices)}
        </h2>
        <MarkAllRead notices={notices} />
        <Link to="/profile/notices" onClick={close}>
          {t(text.settings)}
        </Link>
      </div>
      {isPending && <LoadingBlock />}
      {error && <FailureState error={error} retry={() => void refetch()} />}
      {data && notices.length === 0 && <EmptyState title={t(text.none)}>{t(text.noneHint)}</EmptyState>}
      <NoticeDays notices={notices} close={close} />
      {hasNextPage && (
        <div className={styles.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(sharedText.more)}
          </Button>
        </div>
      )}
    </>
  );
}

function NoticeDays({ notices, close }: { notices: readonly Notice[]; close(): void }) {
  const open = useOpenNotice();
  const goTo = (notice: Notice) => {
    close();
    open(notice);
  };
  return byDay(notices, new Date()).map(({ day, notices }) => (
    <section key={day} aria-label={day}>
      <h3 className={styles.day}>{day}</h3>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} open={goTo} read={open} />
        ))}
      </ul>
    </section>
  ));
}

function MarkAllRead({ notices }: { notices: readonly Notice[] }) {
  const { mutate, isPending } = useMarkAllRead();
  const [newest] = notices;
  return (
    <Button
      type="link"
      size="small"
      loading={isPending}
      disabled={!newest || notices.every(({ readAt }) => readAt !== null)}
      onClick={() => newest && mutate({ upTo: newest.createdAt })}
    >
      {t(text.markAllRead)}
    </Button>
  );
}
