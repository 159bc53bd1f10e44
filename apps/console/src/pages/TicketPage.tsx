import type { TicketDetail } from '@huiyin/contract/tickets';
import { useParams } from '@tanstack/react-router';
import { Cautions } from '#features/customers/Cautions.tsx';
import { CustomerCard } from '#features/customers/CustomerCard.tsx';
import { DeadlinesOf } from '#features/deadlines/DeadlinesOf.tsx';
import { FollowUpsOf } from '#features/follow-ups/FollowUpsOf.tsx';
import { OrdersOf } from '#features/orders/OrdersOf.tsx';
import { LastTickets } from '#features/tickets/LastTickets.tsx';
import { TicketSheet } from '#features/tickets/sheet/TicketSheet.tsx';
import { text } from '#features/tickets/text.ts';
import { t } from '#shared/text.ts';
import { TicketsBeside } from './TicketsBeside.tsx';

/** One ticket, beside the list it was opened from. */
export function TicketPage() {
  const { ticketId } = useParams({ from: '/shell/tickets/$ticketId' });
  return (
    <TicketSheet
      key={ticketId}
      ticketId={ticketId}
      list={<TicketsBeside current={ticketId} />}
      cautions={({ customerId }) => customerId && <Cautions customerId={customerId} />}
      customerCard={cardOf}
      deadlines={<DeadlinesOf subject={`ticket:${ticketId}`} />}
      orders={({ id, orderNumbers, merged }, frame) =>
        (orderNumbers.length > 0 || merged.length > 0) && <OrdersOf ticketId={id} frame={frame} />
      }
      followUps={({ id, mayWork }) => <FollowUpsOf ticketId={id} mayPlan={mayWork} />}
    />
  );
}

const cardOf = ({ id, customerId }: TicketDetail) =>
  customerId ? (
    <CustomerCard customerId={customerId}>
      <LastTickets customerId={customerId} besides={id} />
    </CustomerCard>
  ) : (
    t(text.anonymous)
  );
