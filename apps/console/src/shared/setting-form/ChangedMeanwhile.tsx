import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { t } from '../text.ts';
import styles from './ChangedMeanwhile.module.css';
import { text } from './text.ts';

/** Somebody changed the same field: what it says now, to be taken over; saving again keeps one's own. */
export function ChangedMeanwhile(props: { field?: string; theirs: ReactNode; keepTheirs(): void }) {
  const { field, theirs, keepTheirs } = props;
  return (
    <Alert
      className={styles.alert}
      type="warning"
      showIcon
      title={field ? t(text.changedNamed, { field }) : t(text.changedMeanwhile)}
      description={
        <>
          {t(text.saysNow)}
          <strong className={styles.theirs}>{theirs || t(text.nothing)}</strong>
        </>
      }
      action={
        <Button size="small" onClick={keepTheirs}>
          {t(text.keepTheirs)}
        </Button>
      }
    />
  );
}
