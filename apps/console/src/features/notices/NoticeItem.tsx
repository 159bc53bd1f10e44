import type { Notice } from '@huiyin/contract/notices';
import { useState } from 'react';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { DigestParts } from './DigestParts.tsx';
import styles from './NoticeItem.module.css';
import { ShutOff } from './ShutOff.tsx';
import { sentenceOf } from './sentence.ts';
import { text } from './text.ts';

/** One notice: leads to what it is about; a digest shows what it stands for instead. */
export function NoticeItem({
  notice,
  open,
  read,
}: {
  notice: Notice;
  open(notice: Notice): void;
  read(notice: Notice): void;
}) {
  const [isUnfolded, unfold] = useState(false);
  const isDigest = notice.kind === null;
  const press = () => {
    if (!isDigest) return open(notice);
    unfold(!isUnfolded);
    read(notice);
  };

  return (
    <li className={styles.item} data-unread={notice.readAt === null || undefined}>
      <button type="button" onClick={press} {...(isDigest && { 'aria-expanded': isUnfolded })}>
        {notice.readAt === null && <span className={styles.dot} role="img" aria-label={t(text.unread)} />}
        <span className={styles.sentence}>
          {notice.urgent && <span className={styles.urgent}>{t(text.urgent)}</span>}
          {sentenceOf(notice)}
        </span>
        {!isDigest && <Subject notice={notice} />}
        <span className={styles.meta}>
          {/* An alarm is about the very person who caused it. */}
          {notice.facts.by && notice.facts.by !== notice.title && `${notice.facts.by} · `}
          <Moment at={notice.createdAt} />
          {isDigest && ` · ${t(isUnfolded ? text.hideParts : text.showParts)}`}
        </span>
      </button>
      <ShutOff notice={notice} />
      {isUnfolded && <DigestParts digestId={notice.id} open={open} />}
    </li>
  );
}

function Subject({ notice: { number, title, facts } }: { notice: Notice }) {
  if (title === null) return <span className={styles.meta}>{t(text.outOfSight)}</span>;
  return (
    <span className={styles.subject}>
      {number && <span>{number} </span>}
      {facts.title ?? title}
    </span>
  );
}
