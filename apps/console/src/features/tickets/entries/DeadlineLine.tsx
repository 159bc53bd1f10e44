import { ClockCircleOutlined } from '@ant-design/icons';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import styles from './Story.module.css';
import { text } from './text.ts';
import type { ToldDeadline } from './told-deadlines.ts';

/** What became of a promise, among what people did. */
export function DeadlineLine({ told: { at, what, who, words, reason } }: { told: ToldDeadline }) {
  return (
    <li className={styles.change} data-kind={what}>
      <div className={styles.head}>
        <ClockCircleOutlined aria-hidden />
        <Moment at={at} />
        <strong>{who ?? t(text.systemDid)}</strong>
      </div>
      {words.map((one) => (
        <div key={one} className={styles.told}>
          {one}
        </div>
      ))}
      {reason && <div className={styles.reason}>{t(text.because, { reason })}</div>}
    </li>
  );
}
