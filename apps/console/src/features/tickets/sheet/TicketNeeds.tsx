import type { TicketDetail } from '@huiyin/contract/tickets';
import type { ReactNode } from 'react';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { Family } from '../children/Family.tsx';
import { namesIn } from '../fields/value-text.ts';
import { TicketFiles } from '../files/TicketFiles.tsx';
import { Links } from '../links/Links.tsx';
import { text as linkText } from '../links/text.ts';
import { SimilarTickets } from '../similar/SimilarTickets.tsx';
import { text as similarText } from '../similar/text.ts';
import { Solutions } from '../solutions/Solutions.tsx';
import { text as solutionText } from '../solutions/text.ts';
import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';
import styles from './TicketNeeds.module.css';
import { text } from './text.ts';

/** What one needs beside the story; nothing of it hides behind a tab. */
export function TicketNeeds(props: {
  ticket: TicketDetail;
  draftsAreHere: boolean;
  customerCard: ReactNode;
  deadlines: ReactNode;
  orders: ReactNode;
  followUps: ReactNode;
}) {
  const { ticket, draftsAreHere, customerCard, deadlines, orders, followUps } = props;
  const opener = ticket.openedById && namesIn(ticket.names)(ticket.openedById);
  return (
    <>
      <Section title={t(text.customer)}>{customerCard}</Section>
      <Section title={t(text.deadlines)}>
        {ticket.holds.length > 0 && <p className={styles.note}>{heldText(ticket)}</p>}
        {deadlines}
      </Section>
      {orders}
      <Section title={t(text.followUps)}>{followUps}</Section>
      <Section title={t(text.facts)}>
        {!ticket.mayWork && <p className={styles.note}>{t(text.readOnly)}</p>}
        <Facts key={String(draftsAreHere)} ticket={ticket} />
        {ticket.priorityReason && (
          <p className={styles.note}>{t(text.priorityBecause, { reason: ticket.priorityReason })}</p>
        )}
      </Section>
      <Section title={t(solutionText.solutions)}>
        <Solutions ticket={ticket} />
      </Section>
      <Section title={t(text.files)}>
        <TicketFiles ticketId={ticket.id} />
      </Section>
      <Section title={t(similarText.similar)}>
        <SimilarTickets ticket={ticket} />
      </Section>
      <Section title={t(linkText.links)}>
        <Family ticket={ticket} />
        <Links ticket={ticket} />
      </Section>
      <p className={styles.opened}>
        {t(text.openedBy, { name: opener ?? '', time: exactText(ticket.openedAt) })}
      </p>
    </>
  );
}

const heldText = ({ holds }: TicketDetail) =>
  holds.every(({ because }) => because === 'child')
    ? t(text.heldByChildren, { count: holds.length })
    : t(text.holds);
