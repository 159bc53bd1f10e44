import type { TicketId } from '@huiyin/contract/ids';
import type { TicketSummary } from '@huiyin/contract/tickets';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { t } from '#shared/text.ts';
import { PriorityMark } from '../PriorityMark.tsx';
import { isOwed, TicketDue } from '../TicketDue.tsx';
import { statusText } from '../text.ts';
import styles from './TicketStrip.module.css';
import { text } from './text.ts';

/** The tickets of a view, small, beside the one that is open. */
export function TicketStrip({ tickets, current }: { tickets: readonly TicketSummary[]; current: TicketId }) {
  const open = useRef<HTMLAnchorElement>(null);
  const isListed = tickets.some(({ id }) => id === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket is open, or the list has come
  useEffect(() => {
    void open.current?.scrollIntoView({ block: 'nearest' });
  }, [current, isListed]);
  if (tickets.length === 0) return <p className={styles.none}>{t(text.noneInList)}</p>;
  return (
    <ul className={styles.strip}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <Link
            to="/tickets/$ticketId"
            params={{ ticketId: ticket.id }}
            search={(kept) => kept}
            ref={ticket.id === current ? open : null}
            aria-current={ticket.id === current ? 'page' : undefined}
          >
            <span className={styles.line}>
              <span>{ticket.number}</span>
              {ticket.priority !== 'normal' && <PriorityMark priority={ticket.priority} />}
            </span>
            <span className={styles.gist}>{ticket.description}</span>
            <span className={styles.line}>
              <span>{ticket.customerName ?? t(text.anonymous)}</span>
              {isOwed(ticket) ? <TicketDue ticket={ticket} /> : <span>{t(statusText[ticket.status])}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
