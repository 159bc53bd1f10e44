import type { NoticeId } from '@huiyin/contract/ids';
import type { Notice } from '@huiyin/contract/notices';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { sharedText, t } from '#shared/text.ts';
import styles from './DigestParts.module.css';
import { newestNotices } from './newest-notices.ts';
import { sentenceOf } from './sentence.ts';

/** What a digest stands for, one line each. */
export function DigestParts({ digestId, open }: { digestId: NoticeId; open(notice: Notice): void }) {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(newestNotices(digestId));
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  return (
    <ul className={styles.parts}>
      {data.pages
        .flatMap((page) => page.notices)
        .map((notice) => (
          <li key={notice.id}>
            <button type="button" onClick={() => open(notice)}>
              {notice.number} {sentenceOf(notice)}
            </button>
          </li>
        ))}
      {hasNextPage && (
        <li>
          <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(sharedText.more)}
          </Button>
        </li>
      )}
    </ul>
  );
}
