import type { FollowUp } from '@huiyin/contract/follow-ups';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import styles from './FollowUps.module.css';
import { endText, text } from './text.ts';

/** What came of it. */
export function EndedFollowUp({ followUp }: { followUp: FollowUp }) {
  const { what, outcome, status, staffName, endedAt, endedByName } = followUp;
  if (status === 'open') return null;
  return (
    <li>
      <div className={styles.line}>
        <span className={status === 'done' ? styles.done : undefined}>{t(endText[status])}</span>
        <span>
          {t(text.endedBy, { name: endedByName ?? staffName, at: endedAt ? exactText(endedAt) : '' })}
        </span>
      </div>
      <p>{what}</p>
      {outcome && <p className={styles.outcome}>{outcome}</p>}
    </li>
  );
}
