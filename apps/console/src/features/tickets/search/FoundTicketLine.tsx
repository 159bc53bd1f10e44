import type { FoundTicket } from '@huiyin/contract/search';
import { t } from '#shared/text.ts';
import { statusText, text as ticketText } from '../text.ts';
import styles from './Found.module.css';
import { Marked } from './Marked.tsx';
import { text } from './text.ts';

/** One ticket that was found: how it stands, and where the words are in it. */
export function FoundTicketLine({ found: { ticket, exact, seq, excerpt } }: { found: FoundTicket }) {
  const isOfDescription = seq === null && isPartOf(excerpt.text, ticket.description);
  return (
    <>
      <span className={styles.line}>
        <strong>{ticket.number}</strong>
        <span>{ticket.customerName ?? t(ticketText.anonymous)}</span>
        <span>{t(statusText[ticket.status])}</span>
        {exact && <span>{t(text.exact)}</span>}
        {seq !== null && <span>{t(text.inEntry)}</span>}
      </span>
      <span className={styles.excerpt}>
        <Marked excerpt={excerpt} />
      </span>
      {!isOfDescription && <span className={styles.about}>{ticket.description}</span>}
    </>
  );
}

const isPartOf = (excerpt: string, description: string) =>
  description.replace(/\s/g, ' ').includes(excerpt.replace(/^…|…$/g, ''));
