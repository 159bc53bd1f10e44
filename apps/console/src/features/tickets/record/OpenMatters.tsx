import type { OpenMatter } from '@huiyin/contract/examination';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { KeyHint } from '#shared/KeyHint.tsx';
import { useShortcut } from '#shared/keyboard.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { PriorityMark } from '../PriorityMark.tsx';
import { statusText } from '../text.ts';
import styles from './OpenMatters.module.css';
import { becauseText, text } from './text.ts';

const SHOWN = 3;
const KEY = 'mod+j';

/** Open tickets that the contact may belong to (重复进线); the key adds it to the first of them. */
export function OpenMatters(props: { tickets: readonly OpenMatter[]; addTo(ticket: OpenMatter): void }) {
  const { tickets, addTo } = props;
  const [first] = tickets;
  useShortcut(KEY, text.addToOpen, first && (() => addTo(first)));
  if (!first) return null;
  return (
    <div role="status" className={styles.matters}>
      <p>{t(text.openMatters, { count: tickets.length })}</p>
      <ul>
        {tickets.slice(0, SHOWN).map((ticket) => (
          <li key={ticket.id}>
            <div className={styles.what}>
              <div className={styles.facts}>
                <strong>{t(becauseText[ticket.because])}</strong>
                <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} target="_blank">
                  {ticket.number}
                </Link>
                <span>{t(statusText[ticket.status])}</span>
                {ticket.priority !== 'normal' && <PriorityMark priority={ticket.priority} />}
                <span>{ticket.handlerName ?? t(text.nobody)}</span>
                <Moment at={ticket.openedAt} />
              </div>
              <div className={styles.gist}>{ticket.description}</div>
            </div>
            <Button size="small" onClick={() => addTo(ticket)}>
              {t(text.addToThat)}
              {ticket === first && <KeyHint keys={KEY} />}
            </Button>
          </li>
        ))}
      </ul>
      {tickets.length > SHOWN && <small>{t(text.moreMatters, { count: tickets.length - SHOWN })}</small>}
    </div>
  );
}
