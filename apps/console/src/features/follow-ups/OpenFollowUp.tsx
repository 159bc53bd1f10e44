import type { FollowUp } from '@huiyin/contract/follow-ups';
import { Button } from 'antd';
import { useState } from 'react';
import { DueTime } from '#shared/DueTime.tsx';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { CancelButton } from './CancelButton.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { CompleteDialog } from './CompleteDialog.tsx';
import styles from './FollowUps.module.css';
import { text } from './text.ts';

/** Who does what when, and what can be said of it. */
export function OpenFollowUp({ followUp }: { followUp: FollowUp }) {
  const [isOpen, setOpen] = useState<'complete' | 'change'>();
  const { what, dueAt, staffName, mayChange } = followUp;
  const close = () => setOpen(undefined);
  return (
    <li>
      <div className={styles.line}>
        <span>
          <Moment at={dueAt} /> · <DueTime dueAt={dueAt} />
        </span>
        <span>{staffName}</span>
      </div>
      <p>{what}</p>
      {mayChange && (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={t(text.completeWhich, { what })}
            onClick={() => setOpen('complete')}
          >
            {t(text.complete)}
          </Button>
          <Button
            size="small"
            type="link"
            aria-label={t(text.changeWhich, { what })}
            onClick={() => setOpen('change')}
          >
            {t(text.change)}
          </Button>
          <CancelButton followUp={followUp} />
        </div>
      )}
      {isOpen === 'complete' && <CompleteDialog id={followUp.id} what={what} close={close} />}
      {isOpen === 'change' && <ChangeDialog followUp={followUp} close={close} />}
    </li>
  );
}
