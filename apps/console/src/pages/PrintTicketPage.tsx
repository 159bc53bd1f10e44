import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useEffect, useState } from 'react';
import { TicketPaper } from '#features/tickets/printing/TicketPaper.tsx';
import { text } from '#features/tickets/printing/text.ts';
import { api } from '#shared/api.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { showPage } from '#shared/page-title.ts';
import { t } from '#shared/text.ts';
import styles from './PrintTicketPage.module.css';

/** One ticket as it will stand on paper, without all around it. Each look at it is in the audit log. */
export function PrintTicketPage() {
  const { ticketId } = useParams({ from: '/tickets/$ticketId/print' });
  const [withNotes, setWithNotes] = useState(false);
  const asked = api.printing.print.queryOptions({ input: { ticketId, withNotes }, staleTime: Infinity });
  const { data, error, isPending, refetch } = useQuery(asked);
  const number = data?.ticket.number;
  useEffect(() => (number ? showPage(t(text.title, { number })) : undefined), [number]);

  return (
    <main>
      <div className={styles.bar}>
        <Link to="/tickets/$ticketId" params={{ ticketId }}>
          {t(text.back)}
        </Link>
        <Checkbox checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)}>
          {t(text.withNotes)}
        </Checkbox>
        <Button type="primary" disabled={!data} onClick={() => print()}>
          {t(text.print)}
        </Button>
      </div>
      {isPending && <LoadingBlock />}
      {error && <PageFailure title={t(text.print)} error={error} retry={() => void refetch()} />}
      {data && <TicketPaper printed={data} />}
    </main>
  );
}
