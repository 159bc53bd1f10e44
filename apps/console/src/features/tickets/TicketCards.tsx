import { channelText } from '@huiyin/contract/ticket-labels';
import type { TicketSummary } from '@huiyin/contract/tickets';
import { Link } from '@tanstack/react-router';
import { useFirstRows } from '#shared/first-rows.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { ChooseBox } from './bulk/ChooseBox.tsx';
import type { useChoice } from './bulk/use-choice.ts';
import { PriorityMark } from './PriorityMark.tsx';
import styles from './TicketCards.module.css';
import { isOwed, TicketDue } from './TicketDue.tsx';
import { statusText, text } from './text.ts';

/** One card for each ticket, where a table has no room. */
export function TicketCards(props: {
  tickets: TicketSummary[];
  /** Where all are of one customer, nobody needs to be told of whom. */
  ofOneCustomer?: boolean;
  /** While many are being chosen. */
  chosen?: ReturnType<typeof useChoice>;
}) {
  const { tickets, ofOneCustomer, chosen } = props;
  return (
    <ul className={styles.cards}>
      {useFirstRows(tickets).map((ticket) => (
        <li key={ticket.id}>
          <div className={styles.line}>
            {chosen ? (
              <ChooseBox ticket={ticket} chosen={chosen}>
                {ticket.number}
              </ChooseBox>
            ) : (
              <span>{ticket.number}</span>
            )}
            {isOwed(ticket) ? <TicketDue ticket={ticket} /> : <Moment at={ticket.openedAt} />}
          </div>
          <p>
            <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }}>
              {ticket.description}
            </Link>
          </p>
          <div className={styles.line}>
            <span>
              {!ofOneCustomer && `${ticket.customerName ?? t(text.anonymous)} · `}
              {t(channelText[ticket.channel])}
            </span>
            <span>
              {ticket.priority !== 'normal' && <PriorityMark priority={ticket.priority} />}{' '}
              {t(statusText[ticket.status])}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
