import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { t } from '#shared/text.ts';
import styles from './ChangedMeanwhile.module.css';
import { text } from './text.ts';

/** Somebody changed the same field: what it says now, to be taken over; saving again keeps one's own. */
export const ChangedMeanwhile = ({ theirs, keepTheirs }: { theirs: ReactNode; keepTheirs(): void }) => (
  <Alert
    className={styles.alert}
    type="warning"
    showIcon
    title={t(text.changedMeanwhile)}
    description={
      <>
        {t(text.saysNow)}
        <strong>{theirs}</strong>
      </>
    }
    action={
      <Button size="small" onClick={keepTheirs}>
        {t(text.keepTheirs)}
      </Button>
    }
  />
);
