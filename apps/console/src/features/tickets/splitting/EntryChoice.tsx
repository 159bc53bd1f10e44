import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { kindText, text as storyText } from '../entries/text.ts';
import { storyOf } from '../ticket-queries.ts';
import styles from './EntryChoice.module.css';
import { text } from './text.ts';

const GIST = 120;

/** Chooses among what was said, noted and filed in a ticket itself. */
export function EntryChoice(props: {
  ticketId: TicketId;
  value?: readonly EntryId[];
  onChange?(ids: readonly EntryId[]): void;
}) {
  const { ticketId, value = [], onChange } = props;
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(storyOf(ticketId));
  const lines = (data?.pages.flatMap((page) => page.lines) ?? [])
    .filter(({ kind, from }) => kind !== 'change' && kind !== 'opening' && from === null)
    .toReversed();
  const choose = (id: EntryId, isChosen: boolean) =>
    onChange?.(lines.map((line) => line.id).filter((one) => (one === id ? isChosen : value.includes(one))));
  return (
    <>
      {hasNextPage && (
        <Button type="link" size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(storyText.older)}
        </Button>
      )}
      {data && lines.length === 0 && <p className={styles.none}>{t(text.nothing)}</p>}
      <ul className={styles.entries}>
        {lines.map(({ id, kind, body, occurredAt, fileIds }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={value.includes(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              <span>
                <small>
                  <Moment at={occurredAt} /> {t(kindText[kind])}
                  {fileIds.length > 0 && ` · ${t(text.files, { count: fileIds.length })}`}
                </small>
                <span className={styles.gist}>{body.slice(0, GIST)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
