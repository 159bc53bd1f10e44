import { type CustomerId, type TicketId, ticketId } from '@huiyin/contract/ids';
import { ORPCError } from '@orpc/client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import type { CustomerChoice } from '#features/customers/customer-choice.ts';
import { text } from '#features/tickets/text.ts';
import { UnfinishedRecords } from '#features/tickets/UnfinishedRecords.tsx';
import { api } from '#shared/api.ts';
import { useDraftsAreHere } from '#shared/drafts-on-server.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { NewTicket } from './NewTicket.tsx';

/** A record that is being written. Its id stands in the address, so that a reload comes back to what was typed. */
export function NewTicketPage() {
  const { id, customer } = useSearch({ from: '/shell/tickets/new' });
  const draftsAreHere = useDraftsAreHere();
  const caller = useCaller(customer);
  if (!useMay('tickets.open'))
    return <PageFailure title={t(text.newRecord)} error={new ORPCError('FORBIDDEN')} />;
  if (!id)
    return (
      <Navigate to="/tickets/new" search={{ customer, id: ticketId.parse(uuidv7()) as TicketId }} replace />
    );

  return (
    <>
      <PageHeader title={t(text.newRecord)} />
      {draftsAreHere && caller.isKnown ? (
        <>
          <NewTicket key={id} id={id} customer={caller.choice} />
          <UnfinishedRecords besides={id} />
        </>
      ) : (
        <LoadingBlock />
      )}
    </>
  );
}

/** Whom it is recorded for, where one came from their page; who cannot be read is chosen in the form. */
function useCaller(customerId: CustomerId | undefined): { isKnown: boolean; choice?: CustomerChoice } {
  const { data, isPending } = useQuery(
    api.customers.read.queryOptions({ input: customerId ? { customerId } : skipToken }),
  );
  if (!customerId) return { isKnown: true };
  if (!data) return { isKnown: !isPending };
  const { marks, contactPoints, ...customer } = data;
  const contact = contactPoints[0]?.masked ?? null;
  const summary = { ...customer, contact, marks: marks.map(({ kind }) => kind) };
  return { isKnown: true, choice: { kind: 'known', customer: summary } };
}
