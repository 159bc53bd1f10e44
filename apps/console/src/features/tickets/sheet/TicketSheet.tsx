import type { TicketId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useAttendance } from '#shared/attendance.ts';
import { useDraftsAreHere } from '#shared/drafts-on-server.ts';
import { isFinal } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { WholeContext } from '#shared/whole.ts';
import { Composer } from '../entries/Composer.tsx';
import { Story } from '../entries/Story.tsx';
import { text as entryText } from '../entries/text.ts';
import { text as ticketText } from '../text.ts';
import { ticketOf } from '../ticket-queries.ts';
import { inSection, type SectionFrame } from './Section.tsx';
import { TicketHeader } from './TicketHeader.tsx';
import { TicketNeeds } from './TicketNeeds.tsx';
import styles from './TicketSheet.module.css';
import { text } from './text.ts';

/** A ticket in three parts: the list it stands in, its story with the composer, and what one needs. */
export function TicketSheet(props: {
  ticketId: TicketId;
  list: ReactNode;
  cautions(ticket: TicketDetail): ReactNode;
  customerCard(ticket: TicketDetail): ReactNode;
  deadlines: ReactNode;
  orders(ticket: TicketDetail, frame: SectionFrame): ReactNode;
  followUps(ticket: TicketDetail): ReactNode;
}) {
  const { ticketId, list, cautions, customerCard, deadlines, orders, followUps } = props;
  const asked = ticketOf(ticketId);
  const { data: ticket, error, isPending, isFetching, refetch } = useQuery(asked);
  const askAgain = useCallback(async () => {
    const { error } = await refetch({ cancelRefetch: false });
    return !isFinal(error);
  }, [refetch]);
  const [isOpen, setOpen] = useState(false);
  useLive(`ticket:${ticketId}`, asked.queryKey);
  const { others, type } = useAttendance(`ticket:${ticketId}`);
  const draftsAreHere = useDraftsAreHere();

  if (isPending) return <LoadingBlock />;
  if (!ticket)
    return <PageFailure title={t(ticketText.tickets)} error={error} retry={() => void refetch()} />;
  // Whoever has it open while it is merged is told, and not sent away from what they type.
  if (!ticket.mergedInto && !isOpen) setOpen(true);
  if (ticket.mergedInto && !isOpen) {
    if (isFetching) return <LoadingBlock />;
    return <Navigate to="/tickets/$ticketId" params={{ ticketId: ticket.mergedInto.ticketId }} replace />;
  }
  const { categoryId, mayWork } = ticket;
  return (
    <WholeContext value={askAgain}>
      <div className={styles.sheet}>
        <nav className={styles.list} aria-label={t(text.list)}>
          {list}
        </nav>
        <div className={styles.middle}>
          <TicketHeader ticket={ticket} others={others} />
          {cautions(ticket)}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too */}
          <section className={styles.story} data-story tabIndex={0} aria-label={t(entryText.story)}>
            <Story ticketId={ticketId} />
          </section>
          {draftsAreHere && (
            <Composer
              key={ticketId}
              ticketId={ticketId}
              categoryId={categoryId}
              mayWork={mayWork}
              onTyped={type}
            />
          )}
        </div>
        <div className={styles.needs}>
          <TicketNeeds
            ticket={ticket}
            draftsAreHere={draftsAreHere}
            customerCard={customerCard(ticket)}
            deadlines={deadlines}
            orders={orders(ticket, inSection)}
            followUps={followUps(ticket)}
          />
        </div>
      </div>
    </WholeContext>
  );
}
