import type { TicketId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { gatheredIn } from '../gathered-in.ts';
import { tickets } from '../tables.ts';
import { ratings } from './tables.ts';

/** Keeps at a ticket what the customer gave last, in it or in those that go on in it, for lists to be narrowed by. */
export const keepScore = (ctx: TransactionContext, ticketId: TicketId) =>
  ctx.db
    .update(tickets)
    .set({
      score: sql`(select r.score from ${ratings} r
        where r.ticket_id in ${gatheredIn(ticketId)} order by r.rated_at desc, r.id desc limit 1)`,
    })
    .where(eq(tickets.id, ticketId));
