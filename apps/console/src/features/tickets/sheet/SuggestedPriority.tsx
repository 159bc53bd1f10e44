import { priorityText } from '@huiyin/contract/ticket-labels';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { Button } from 'antd';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import { PriorityDialog } from '../actions/PriorityDialog.tsx';
import { reasonWords } from '../record/reason-words.ts';
import { text } from '../record/text.ts';
import styles from './TicketHeader.module.css';

/** A customer who chases speaks for a higher priority; a person sets it, with the reason. */
export function SuggestedPriority({ ticket }: { ticket: TicketDetail }) {
  const [isOpen, open] = useState(false);
  const { suggestion, mayWork } = ticket;
  if (!suggestion || !mayWork) return null;
  const { priority } = suggestion;
  const reason = reasonWords(suggestion);
  return (
    <p role="status" className={styles.suggested}>
      {t(text.suggested, { priority: t(priorityText[priority]), reasons: reason })}
      <Button type="link" size="small" onClick={() => open(true)}>
        {t(text.adopt)}
      </Button>
      {isOpen && (
        <PriorityDialog ticket={ticket} suggested={{ priority, reason }} close={() => open(false)} />
      )}
    </p>
  );
}
