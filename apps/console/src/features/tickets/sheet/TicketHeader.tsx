import { CopyOutlined, LockOutlined } from '@ant-design/icons';
import type { Attendant } from '@huiyin/contract/realtime';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { App, Button } from 'antd';
import { DueTime } from '#shared/DueTime.tsx';
import { exactText } from '#shared/moment-text.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { TicketActions } from '../actions/TicketActions.tsx';
import { text as actionText } from '../actions/text.ts';
import { namesIn } from '../fields/value-text.ts';
import { MergedNote } from '../merging/MergedNote.tsx';
import { PriorityMark } from '../PriorityMark.tsx';
import { TicketDue } from '../TicketDue.tsx';
import { closingReasonText, complaintAgencyText, statusText } from '../text.ts';
import { Others } from './Others.tsx';
import { SuggestedPriority } from './SuggestedPriority.tsx';
import styles from './TicketHeader.module.css';
import { text } from './text.ts';

const GIST = 60;

/** Which ticket it is, how it stands, and what can be done. */
export function TicketHeader({ ticket, others }: { ticket: TicketDetail; others: readonly Attendant[] }) {
  const { number, description, status, priority, awaitedDepartmentId, externalComplaint } = ticket;
  const { message } = App.useApp();
  const nameOf = namesIn(ticket.names);
  const isFinished = status === 'resolved' || status === 'closed';
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    void message.success(t(actionText.copied, { number }));
  };
  const line = description.split('\n', 1)[0]!;
  const gist = line.length > GIST ? `${line.slice(0, GIST)}…` : line;
  return (
    <header className={styles.header}>
      <div className={styles.facts}>
        <span className={styles.number}>{number}</span>
        <Button
          type="text"
          size="small"
          icon={<CopyOutlined aria-hidden />}
          aria-label={t(actionText.copyNumber)}
          title={t(actionText.copyNumber)}
          onClick={() => void copy()}
        />
        <strong>{t(statusText[status])}</strong>
        {awaitedDepartmentId && <span>{t(text.awaiting, { name: nameOf(awaitedDepartmentId) ?? '' })}</span>}
        <PriorityMark priority={priority} />
        {externalComplaint && (
          <strong>
            {t(complaintAgencyText[externalComplaint.agency])} {externalComplaint.number}
          </strong>
        )}
        {!isFinished && <TicketDue ticket={ticket} />}
        {ticket.nextFollowUpAt && (
          <span>
            {t(text.nextFollowUp)} <DueTime dueAt={ticket.nextFollowUpAt} />
          </span>
        )}
        <span>{ticket.handlerName ? t(text.handledBy, { name: ticket.handlerName }) : t(text.nobody)}</span>
        {ticket.restricted && (
          <span>
            <LockOutlined aria-hidden /> {t(text.restricted)}
          </span>
        )}
        {ticket.reopenedCount > 0 && <span>{t(text.reopened, { count: ticket.reopenedCount })}</span>}
        {status === 'resolved' && ticket.closesAt && (
          <span>{t(text.closes, { time: exactText(ticket.closesAt) })}</span>
        )}
        {ticket.closedBecause && (
          <span>{t(text.closed, { why: t(closingReasonText[ticket.closedBecause]) })}</span>
        )}
        <Others people={others} />
      </div>
      <PageHeader title={gist} />
      <MergedNote ticket={ticket} />
      <SuggestedPriority ticket={ticket} />
      <div className={styles.actions}>
        <TicketActions ticket={ticket} />
      </div>
    </header>
  );
}
