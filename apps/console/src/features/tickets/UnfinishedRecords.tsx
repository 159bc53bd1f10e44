import type { TicketId } from '@huiyin/contract/ids';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { dropDraft, listDrafts } from '#shared/drafts.ts';
import { Moment } from '#shared/Moment.tsx';
import { useMe } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { text } from './text.ts';
import type { TicketFields } from './ticket-fields.ts';
import styles from './UnfinishedRecords.module.css';

/** What this person began to record and did not save: to go on with, or to discard. */
export function UnfinishedRecords({ besides }: { besides: TicketId }) {
  const { id: person } = useMe();
  const [drafts, setDrafts] = useState(() => listDrafts<TicketFields<unknown>>(person, 'ticket'));
  const others = drafts.filter(({ id }) => id !== besides);
  const discard = (id: string) => {
    dropDraft(person, `ticket:${id}`);
    setDrafts(drafts.filter((draft) => draft.id !== id));
  };
  if (others.length === 0) return null;

  return (
    <section className={styles.unfinished} aria-labelledby="unfinished">
      <h2 id="unfinished">{t(text.unfinished)}</h2>
      <ul>
        {others.map(({ id, at, content }) => (
          <li key={id}>
            <span className={styles.gist}>{content.description || t(text.untitled)}</span>
            <Moment at={new Date(at)} />
            <Link to="/tickets/new" search={{ id: id as TicketId }}>
              {t(text.goOn)}
            </Link>
            <Popconfirm
              title={t(text.discardAsk)}
              okText={t(text.discard)}
              cancelText={t(sharedText.cancel)}
              onConfirm={() => discard(id)}
            >
              <Button type="link" size="small">
                {t(text.discard)}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
    </section>
  );
}
