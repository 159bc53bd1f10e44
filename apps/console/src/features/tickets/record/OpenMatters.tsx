import type { TicketSummary } from '@huiyin/contract/tickets';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import { statusText } from '../text.ts';
import styles from './Hints.module.css';
import { text } from './text.ts';

/** Open tickets of the same customer or order: the contact may belong to one of them (重复进线). */
export function OpenMatters(props: {
  tickets: readonly TicketSummary[];
  addTo(ticket: TicketSummary): void;
}) {
  const { tickets, addTo } = props;
  if (tickets.length === 0) return null;
  return (
    <div role="status" className={styles.matters}>
      <p>{t(text.openMatters)}</p>
      <ul>
        {tickets.slice(0, 3).map((ticket) => (
          <li key={ticket.id}>
            <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} tabIndex={-1} target="_blank">
              {ticket.number}
            </Link>
            <span>{t(statusText[ticket.status])}</span>
            <span className={styles.gist}>{ticket.description}</span>
            <Button size="small" tabIndex={-1} onClick={() => addTo(ticket)}>
              {t(text.addToThat)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
