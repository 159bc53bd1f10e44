import { type TicketId, ticketId } from '@huiyin/contract/ids';
import { Navigate, useSearch } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { text } from '#features/tickets/text.ts';
import { UnfinishedRecords } from '#features/tickets/UnfinishedRecords.tsx';
import { useDraftsAreHere } from '#shared/drafts-on-server.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { NewTicket } from './NewTicket.tsx';

/** A record that is being written. Its id stands in the address, so that a reload comes back to what was typed. */
export function NewTicketPage() {
  const { id } = useSearch({ from: '/shell/tickets/new' });
  const draftsAreHere = useDraftsAreHere();
  if (!id)
    return <Navigate to="/tickets/new" search={{ id: ticketId.parse(uuidv7()) as TicketId }} replace />;

  return (
    <>
      <PageHeader title={t(text.newRecord)} />
      {draftsAreHere ? (
        <>
          <NewTicket key={id} id={id} />
          <UnfinishedRecords besides={id} />
        </>
      ) : (
        <LoadingBlock />
      )}
    </>
  );
}
