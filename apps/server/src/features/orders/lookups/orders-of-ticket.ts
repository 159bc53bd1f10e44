import type { TicketId } from '@huiyin/contract/ids';
import type { OrderOfTicket } from '@huiyin/contract/orders';
import type { Context } from '#platform/context';
import { isAsking, isDue } from './is-due.ts';
import { keptFor } from './kept-for.ts';
import { numbersOfTicket } from './numbers-of-ticket.ts';

/** What is known of the orders of a ticket. Where nothing is asked, nothing is shown. */
export async function ordersOfTicket(ctx: Context, { ticketId }: { ticketId: TicketId }) {
  const numbers = await numbersOfTicket(ctx, ticketId);
  const { systems, answerOf } = await keptFor(ctx, numbers);
  const now = ctx.now();
  const orders = numbers.map(
    (orderNumber): OrderOfTicket => ({
      orderNumber,
      answers: systems.flatMap((system) => {
        const kept = answerOf(system.id, orderNumber);
        if (system.pausedAt && !kept?.answeredAt) return [];
        return {
          ...{ orderSystemId: system.id, systemName: system.name },
          ...{ order: kept?.order ?? null, answeredAt: kept?.answeredAt ?? null },
          ...{ failure: kept?.failure ?? null, asking: isAsking(kept, now), due: isDue(system, kept, now) },
        };
      }),
    }),
  );
  return { orders: orders.filter(({ answers }) => answers.length > 0) };
}
