import type { CustomerId, TicketId } from '@huiyin/contract/ids';
import type { Channel, Emotion, Nature, Priority } from '@huiyin/contract/tickets';
import { findCustomer } from '#features/customers';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { lockTicket } from './access.ts';
import { ticketOpened } from './events.ts';
import { tickets } from './tables.ts';
import { nextTicketNumber } from './ticket-number.ts';

export interface NewTicket {
  id: TicketId;
  customerId: CustomerId | null;
  channel: Channel;
  description: string;
  nature?: Nature;
  priority?: Priority;
  emotion?: Emotion;
  occurredAt?: Date;
}

export function openTicket(ctx: Context, input: NewTicket) {
  return ctx.transaction(async (ctx) => {
    if (input.customerId && !(await findCustomer(ctx, input.customerId))) throw new NotFound();
    const openedAt = ctx.now();
    const [opened] = await ctx.db
      .insert(tickets)
      .values({
        ...input,
        number: await nextTicketNumber(ctx),
        openedById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
        occurredAt: input.occurredAt ?? openedAt,
        openedAt,
      })
      .onConflictDoNothing({ target: tickets.id })
      .returning();
    if (!opened) return lockTicket(ctx, input.id); // sent again: the answer got lost, the ticket did not

    await ctx.publish(ticketOpened, { ticketId: opened.id });
    return opened;
  });
}
