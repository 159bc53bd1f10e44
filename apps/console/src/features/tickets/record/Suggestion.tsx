import { Button } from 'antd';
import type { ReactNode } from 'react';
import { t } from '#shared/text.ts';
import styles from './RecordForm.module.css';
import { text } from './text.ts';

/** What speaks for a value of the field above it, taken by a click; Tab passes it by. */
export function Suggestion({ adopt, children }: { adopt(): void; children: ReactNode }) {
  return (
    <p role="status" className={styles.suggested}>
      {children}
      <Button type="link" size="small" tabIndex={-1} onClick={adopt}>
        {t(text.adopt)}
      </Button>
    </p>
  );
}
