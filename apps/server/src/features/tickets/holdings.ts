import { and, eq } from 'drizzle-orm';
import type { Holding } from '#features/staff';
import { unfinished } from './status-conditions.ts';
import { tickets } from './tables.ts';

/** Whoever leaves would leave these tickets without a handler. */
export const openTicketsHeld: Holding = {
  kind: 'open-tickets',
  count: (ctx, staffId) => ctx.db.$count(tickets, and(eq(tickets.handlerId, staffId), unfinished)),
};
