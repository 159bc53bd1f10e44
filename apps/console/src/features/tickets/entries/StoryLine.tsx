import type { EntryKind, TimelineLine } from '@huiyin/contract/entries';
import type { Field } from '@huiyin/contract/fields';
import { channelText } from '@huiyin/contract/ticket-labels';
import { FileStrip } from '#shared/files/FileStrip.tsx';
import { Moment } from '#shared/Moment.tsx';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import type { NameOf } from '../fields/value-text.ts';
import { LineIcon } from './LineIcon.tsx';
import styles from './Story.module.css';
import { directionText, kindText, text } from './text.ts';
import { type ToldChange, toldAct, toldChanges } from './told-changes.ts';

const MINUTE = 60_000;
/** Who wrote to whom stands in the kind itself, or nobody did. */
const tellsDirection: readonly EntryKind[] = ['message-in', 'message-out', 'note'];

/** Time, who, what happened, why. */
export function StoryLine(props: { line: TimelineLine; nameOf: NameOf; customFields: Field[] }) {
  const { line, nameOf, customFields } = props;
  const isLate = line.writtenAt.getTime() - line.occurredAt.getTime() > 5 * MINUTE;
  return (
    <li className={line.kind === 'change' ? styles.change : styles.entry} data-kind={line.kind}>
      <div className={styles.head}>
        <LineIcon line={line} />
        <Moment at={line.occurredAt} />
        <strong>{authorName(line, nameOf)}</strong>
        <span className={styles.what}>{whatItIs(line)}</span>
        {line.from && <small>{t(text.from, { number: line.from.number })}</small>}
        {isLate && line.kind !== 'change' && (
          <small>{t(text.writtenLater, { time: exactText(line.writtenAt) })}</small>
        )}
      </div>
      {line.act && <div className={styles.told}>{toldAct(line, nameOf)}</div>}
      {toldChanges(line, nameOf, customFields).map((change) => (
        <Told key={change.words} change={change} />
      ))}
      {line.body && <p className={styles.body}>{line.body}</p>}
      {line.reasons.map((reason) => (
        <div key={reason} className={styles.reason}>
          {t(text.because, { reason })}
        </div>
      ))}
      <FileStrip fileIds={line.fileIds} />
    </li>
  );
}

function Told({ change: { words, rewritten } }: { change: ToldChange }) {
  if (!rewritten) return <div className={styles.told}>{words}</div>;
  return (
    <details className={styles.told}>
      <summary>{words}</summary>
      <dl className={styles.rewritten}>
        <dt>{t(text.before)}</dt>
        <dd>{rewritten.before}</dd>
        <dt>{t(text.after)}</dt>
        <dd>{rewritten.after}</dd>
      </dl>
    </details>
  );
}

function authorName({ author, authorId }: TimelineLine, nameOf: NameOf) {
  if (author === 'system') return t(text.systemDid);
  if (author === 'customer') return t(text.customerDid);
  return (authorId && nameOf(authorId)) ?? t(text.someone);
}

function whatItIs({ kind, channel, direction, reached, durationSeconds, automatic }: TimelineLine) {
  if (kind === 'change') return '';
  const how = channel && kind !== 'call' && kind !== 'note' && t(channelText[channel]);
  return [
    how ? t(text.byChannel, { what: t(kindText[kind]), channel: how }) : t(kindText[kind]),
    direction && !tellsDirection.includes(kind) && t(directionText[direction]),
    reached === false && t(text.unreached),
    durationSeconds &&
      t(text.lasted, { minutes: Math.floor(durationSeconds / 60), seconds: durationSeconds % 60 }),
    automatic && t(text.automatic),
  ]
    .filter(Boolean)
    .join(' · ');
}
