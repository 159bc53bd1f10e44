import { t } from '#shared/text.ts';
import styles from './TodoCounts.module.css';
import { text } from './text.ts';

interface Count {
  count: number;
  more: boolean;
}

/** How much there is to do today, how much of it is late and how much is close. */
export function TodoCounts({ counts }: { counts: Record<'today' | 'breached' | 'withinHour', Count> }) {
  const { today, breached, withinHour } = counts;
  return (
    <p className={styles.counts}>
      <span>{t(text.todayCount, { count: words(today) })}</span>
      <span className={breached.count > 0 ? styles.late : undefined}>
        {t(text.lateCount, { count: words(breached) })}
      </span>
      <span className={withinHour.count > 0 ? styles.soon : undefined}>
        {t(text.hourCount, { count: words(withinHour) })}
      </span>
    </p>
  );
}

const words = ({ count, more }: Count) => (more ? `${count}+` : count);
