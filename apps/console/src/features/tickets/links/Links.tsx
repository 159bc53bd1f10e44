import { CloseOutlined } from '@ant-design/icons';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { statusText } from '../text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { LinkDialog } from './LinkDialog.tsx';
import styles from './Links.module.css';
import { kindFromText, kindText, text } from './text.ts';

/** The tickets that belong to this one, and how. */
export function Links({ ticket: { id, links, mayWork } }: { ticket: TicketDetail }) {
  const [isOpen, setOpen] = useState(false);
  const { refresh, tell } = useTicketChange();
  const unlink = useMutation(api.links.unlink.mutationOptions({ onSuccess: refresh, onError: tell }));
  const remove = ({ ticketId, kind, direction, ofTicketId }: TicketDetail['links'][number]) =>
    unlink.mutate(
      direction === 'to'
        ? { ticketId: ofTicketId, otherId: ticketId, kind }
        : { ticketId, otherId: ofTicketId, kind },
    );
  return (
    <>
      {links.length === 0 && <p className={styles.none}>{t(text.none)}</p>}
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={`${link.ofTicketId}${link.ticketId}${link.kind}${link.direction}`}>
            <div>
              <Link to="/tickets/$ticketId" params={{ ticketId: link.ticketId }}>
                {link.number}
              </Link>{' '}
              <small>
                {t((link.direction === 'to' ? kindText : kindFromText)[link.kind])} ·{' '}
                {t(statusText[link.status])}
              </small>
              <div className={styles.gist}>{link.description}</div>
            </div>
            {mayWork && (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined aria-hidden />}
                title={t(text.unlink)}
                aria-label={t(text.unlinkNumber, { number: link.number })}
                onClick={() => remove(link)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayWork && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t(text.link)}
        </Button>
      )}
      {isOpen && <LinkDialog ticketId={id} close={() => setOpen(false)} />}
    </>
  );
}
