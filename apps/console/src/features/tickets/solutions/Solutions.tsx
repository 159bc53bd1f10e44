import type { TicketId } from '@huiyin/contract/ids';
import type { Solution } from '@huiyin/contract/solutions';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { Button } from 'antd';
import { useState } from 'react';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { answerText, text as entriesText } from '../entries/text.ts';
import { namesIn } from '../fields/value-text.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { RateDialog } from './RateDialog.tsx';
import styles from './Solutions.module.css';
import { text } from './text.ts';

/** What was offered to the customer, what they answered and how satisfied they are. */
export function Solutions({ ticket }: { ticket: TicketDetail }) {
  const [open, setOpen] = useState<'offer' | 'rate' | Solution>();
  const nameOf = namesIn(ticket.names);
  const close = () => setOpen(undefined);
  const fromOf = (ticketId: TicketId) => {
    const from = ticket.merged.find((merged) => merged.ticketId === ticketId);
    return from && t(entriesText.from, { number: from.number });
  };
  const isFinished = ticket.status === 'resolved' || ticket.status === 'closed';
  return (
    <>
      {ticket.solutions.length === 0 && <p className={styles.none}>{t(text.none)}</p>}
      <ul className={styles.solutions}>
        {ticket.solutions.map((solution) => (
          <li key={solution.id}>
            <p>{solution.body}</p>
            <small>
              <Moment at={solution.offeredAt} /> {solution.offeredById && nameOf(solution.offeredById)}{' '}
              {fromOf(solution.ticketId)}
            </small>
            {solution.answer ? (
              <div>
                <strong>{t(answerText[solution.answer])}</strong> {solution.answerComment}
              </div>
            ) : (
              ticket.mayWork && (
                <Button type="link" size="small" onClick={() => setOpen(solution)}>
                  {t(text.answer)}
                </Button>
              )
            )}
          </li>
        ))}
        {ticket.ratings.map((rating) => (
          <li key={rating.id}>
            <strong>{t(text.rated, { score: rating.score })}</strong> {rating.comment}{' '}
            <small>
              <Moment at={rating.ratedAt} />{' '}
              {rating.enteredById && t(text.enteredBy, { name: nameOf(rating.enteredById) ?? '' })}{' '}
              {fromOf(rating.ticketId)}
            </small>
          </li>
        ))}
      </ul>
      {ticket.mayWork && (
        <div className={styles.end}>
          {!isFinished && (
            <Button size="small" onClick={() => setOpen('offer')}>
              {t(text.offer)}
            </Button>
          )}
          {isFinished && (
            <Button size="small" onClick={() => setOpen('rate')}>
              {t(text.rate)}
            </Button>
          )}
        </div>
      )}
      {open === 'offer' && <OfferDialog ticketId={ticket.id} close={close} />}
      {open === 'rate' && <RateDialog ticketId={ticket.id} close={close} />}
      {typeof open === 'object' && <AnswerDialog solution={open} close={close} />}
    </>
  );
}
