import { CloseOutlined } from '@ant-design/icons';
import type { ChildTicket } from '@huiyin/contract/children';
import type { TicketId } from '@huiyin/contract/ids';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import styles from '../links/Links.module.css';
import { statusText } from '../text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { ChildDialog } from './ChildDialog.tsx';
import { text } from './text.ts';

/** What the ticket is a part of, or the parts that it is resolved after. */
export function Family({ ticket }: { ticket: TicketDetail }) {
  const { id, parent, children, mayWork, status } = ticket;
  const [isOpen, setOpen] = useState(false);
  const { refresh, tell } = useTicketChange();
  const { mutate } = useMutation(api.children.remove.mutationOptions({ onSuccess: refresh, onError: tell }));
  const isFinished = (one: Pick<ChildTicket, 'status'>) =>
    one.status === 'resolved' || one.status === 'closed';

  if (parent) {
    return (
      <p className={styles.family}>
        {t(text.parent)}{' '}
        <Link to="/tickets/$ticketId" params={{ ticketId: parent.ticketId }}>
          {parent.number}
        </Link>
        {mayWork && (
          <Remove label={t(text.leave)} onClick={() => mutate({ ticketId: parent.ticketId, childId: id })} />
        )}
      </p>
    );
  }
  return (
    <>
      {children.length > 0 && (
        <p className={styles.family}>
          {t(text.children)}{' '}
          <small>{t(text.done, { done: children.filter(isFinished).length, count: children.length })}</small>
        </p>
      )}
      <ul className={styles.links}>
        {children.map((child) => (
          <Child
            key={child.ticketId}
            child={child}
            remove={mayWork ? (childId) => mutate({ ticketId: id, childId }) : undefined}
          />
        ))}
      </ul>
      {mayWork && !isFinished({ status }) && (
        <Button size="small" className={styles.add} onClick={() => setOpen(true)}>
          {t(text.add)}
        </Button>
      )}
      {isOpen && <ChildDialog ticketId={id} close={() => setOpen(false)} />}
    </>
  );
}

function Child(props: { child: ChildTicket; remove: ((childId: TicketId) => void) | undefined }) {
  const { child, remove } = props;
  return (
    <li>
      <div>
        <Link to="/tickets/$ticketId" params={{ ticketId: child.ticketId }}>
          {child.number}
        </Link>{' '}
        <small>{[t(statusText[child.status]), child.handlerName].filter(Boolean).join(' · ')}</small>
        <div className={styles.gist}>{child.description}</div>
      </div>
      {remove && (
        <Remove label={t(text.remove, { number: child.number })} onClick={() => remove(child.ticketId)} />
      )}
    </li>
  );
}

const Remove = ({ label, onClick }: { label: string; onClick(): void }) => (
  <Button
    type="text"
    size="small"
    icon={<CloseOutlined aria-hidden />}
    title={label}
    aria-label={label}
    onClick={onClick}
  />
);
