import type { TicketId } from '@huiyin/contract/ids';
import { and, desc, eq, gt, notInArray, sql } from 'drizzle-orm';
import { type CustomerBelonging, movedRows } from '#features/customers';
import { visibleTickets } from './access.ts';
import { ticketEdited } from './events.ts';
import { ticketLinks } from './links/tables.ts';
import { tickets } from './tables.ts';

const MOST_SINCE = 100;
const rows = movedRows(tickets, 'customer_id');

/** The tickets of a customer, as they are taken along when that one is merged; who moves them need not see them all. */
export const ticketsOfCustomer: CustomerBelonging = {
  kind: 'tickets',
  count: (ctx, customerId) =>
    ctx.db.$count(tickets, and(eq(tickets.customerId, customerId), visibleTickets(ctx))),
  async gather(ctx, move) {
    const moved = (await rows.gather(ctx, move)) as TicketId[];
    await ctx.publishEach(ticketEdited, moved.map(edited));
    return moved;
  },
  async sendHome(ctx, move, ids) {
    const home = (await rows.sendHome(ctx, move, ids)) as TicketId[];
    await ctx.publishEach(ticketEdited, home.map(edited));
  },
  async since(ctx, { customerId, after, brought }) {
    const these = sql`any(${sql.param([...brought])}::uuid[])`;
    const found = await ctx.db
      .select({
        id: tickets.id,
        at: tickets.openedAt,
        says: sql<string>`${tickets.number} || ' ' || left(${tickets.description}, 80)`,
        likely: sql<boolean>`exists (select from ${ticketLinks} l where l.kind = 'follow-on'
            and l.from_id = ${tickets}.id and l.to_id = ${these})
          or exists (select from ${tickets} b where b.id = ${these} and b.order_numbers && ${tickets}.order_numbers)`,
      })
      .from(tickets)
      .where(
        and(
          eq(tickets.customerId, customerId),
          gt(tickets.openedAt, after),
          brought.length > 0 ? notInArray(tickets.id, [...brought] as TicketId[]) : undefined,
          visibleTickets(ctx),
        ),
      )
      .orderBy(desc(tickets.openedAt), desc(tickets.id))
      .limit(MOST_SINCE);
    return found.map((one) => ({ ...one, pointKind: null }));
  },
};

const edited = (ticketId: TicketId) => ({ ticketId, fields: ['customerId'] });
