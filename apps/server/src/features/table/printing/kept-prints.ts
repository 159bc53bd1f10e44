import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { ticketPrints } from './tables.ts';

/** They are counted within a day. */
export const keptPrints: Kept = {
  what: 'ticket-prints',
  days: ({ keepsDays }) => keepsDays.exports,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(ticketPrints).where(lt(ticketPrints.printedAt, before));
    return rowCount ?? 0;
  },
};
