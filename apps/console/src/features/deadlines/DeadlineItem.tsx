import { type Deadline, type DeadlineMove, deadlineKinds, moveReasons } from '@huiyin/contract/deadlines';
import { Button } from 'antd';
import { DueTime } from '#shared/DueTime.tsx';
import { exactText } from '#shared/moment-text.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './DeadlineItem.module.css';
import { outcomeText, text } from './text.ts';

/** One promise: of what kind, how it stands, and why it moved. */
export function DeadlineItem({ deadline, move }: { deadline: Deadline; move?: () => void }) {
  const { kind, title, status, moves } = deadline;
  const mayMove = useMay('deadlines.move');
  const isMovable = status === 'running' || status === 'paused';
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.kind}>
          {t(deadlineKinds[kind])}
          {title && `：${title}`}
        </span>
        <State deadline={deadline} />
        {move && mayMove && isMovable && (
          <Button
            size="small"
            type="link"
            aria-label={t(text.moveWhich, { kind: t(deadlineKinds[kind]) })}
            onClick={move}
          >
            {t(text.move)}
          </Button>
        )}
      </div>
      {moves.map((one) => (
        <p key={one.movedAt.toISOString()} className={styles.move}>
          {moveWords(one)}
        </p>
      ))}
    </li>
  );
}

function State({ deadline: { status, dueAt, settledAt, endedAt } }: { deadline: Deadline }) {
  if (status === 'paused') return <span>{t(text.paused)}</span>;
  if (endedAt === null) return <DueTime dueAt={dueAt} />;
  const at = exactText(settledAt ?? endedAt);
  if (status === 'breached') return <span className={styles.late}>{t(outcomeText.breached, { at })}</span>;
  if (status === 'met') return <span className={styles.kept}>{t(outcomeText.met, { at })}</span>;
  return <span>{t(outcomeText.cancelled, { at })}</span>;
}

function moveWords({ fromAt, toAt, why, reason, byName }: DeadlineMove) {
  const words = { from: exactText(fromAt), to: exactText(toAt), why: t(moveReasons[why]) };
  return [t(text.moved, words), byName, reason].filter(Boolean).join(' · ');
}
