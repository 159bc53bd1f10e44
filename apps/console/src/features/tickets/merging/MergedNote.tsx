import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import styles from './Merging.module.css';
import { text } from './text.ts';

/** Where a merged ticket goes on, or which ones go on in this. */
export function MergedNote({ ticket }: { ticket: TicketDetail }) {
  const { id, mergedInto, merged, mayWork } = ticket;
  if (mergedInto) {
    return (
      <div className={styles.note} role="status">
        <Link to="/tickets/$ticketId" params={{ ticketId: mergedInto.ticketId }}>
          {t(text.mergedInto, { number: mergedInto.number })}
        </Link>
        {mayWork && <SeparateButton ticketId={id} />}
      </div>
    );
  }
  if (merged.length === 0) return null;
  return (
    <div className={styles.note}>
      {t(text.took)}
      {merged.map(({ ticketId, number }) => (
        <span key={ticketId}>
          {number}
          {mayWork && <SeparateButton ticketId={ticketId} />}
        </span>
      ))}
    </div>
  );
}

function SeparateButton({ ticketId }: { ticketId: TicketDetail['id'] }) {
  const done = useDone();
  const separate = useMutation(
    api.merges.separate.mutationOptions({
      onSuccess: () => done(text.separated, api.tickets.key(), api.entries.key(), api.deadlines.key()),
      onError: useSayFailure(),
    }),
  );
  if (!useMay('tickets.merge')) return null;
  return (
    <Popconfirm
      title={t(text.separateAsk)}
      okText={t(text.separate)}
      cancelText={t(sharedText.cancel)}
      onConfirm={() => separate.mutate({ ticketId })}
    >
      <Button type="link" size="small" loading={separate.isPending}>
        {t(text.separate)}
      </Button>
    </Popconfirm>
  );
}
