import type { TicketSummary } from '@huiyin/contract/tickets';
import { Link } from '@tanstack/react-router';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { statusText } from '../text.ts';
import styles from './Similar.module.css';
import { text } from './text.ts';

/** Tickets about much the same, each with what was offered then. */
export function SimilarList(props: {
  tickets: readonly (TicketSummary & { solution: string | null })[];
  /** Beside what is being typed, nothing may take its place. */
  apart?: boolean;
}) {
  return (
    <ul className={styles.similar}>
      {props.tickets.map(({ id, number, status, openedAt, description, solution }) => (
        <li key={id}>
          <div className={styles.facts}>
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: id }}
              {...(props.apart ? { target: '_blank', tabIndex: -1 } : {})}
            >
              {number}
            </Link>
            <span>{t(statusText[status])}</span>
            <Moment at={openedAt} />
          </div>
          <div className={styles.gist}>{description}</div>
          {solution && <div className={styles.solution}>{t(text.solvedBy, { solution })}</div>}
        </li>
      ))}
    </ul>
  );
}
