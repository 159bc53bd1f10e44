import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import styles from './LastTickets.module.css';
import { statusText, text } from './text.ts';

const LAST = 3;

/** The last other tickets of a customer in a line each, where there is little room. */
export function LastTickets({ customerId, besides }: { customerId: CustomerId; besides: TicketId }) {
  const last = api.tickets.list.queryOptions({ input: { customerId } });
  const { data } = useQuery(last);
  useLive('ticket', last.queryKey);
  const others = data?.tickets.filter(({ id }) => id !== besides).slice(0, LAST) ?? [];
  if (others.length === 0) return null;
  return (
    <ul className={styles.last} aria-label={t(text.lastOfCustomer)}>
      {others.map(({ id, description, status }) => (
        <li key={id}>
          <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
            {description}
          </Link>
          <small>{t(statusText[status])}</small>
        </li>
      ))}
    </ul>
  );
}
