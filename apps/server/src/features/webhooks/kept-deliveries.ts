import { and, inArray, lt, ne } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { webhookDeliveries } from './tables.ts';

/** What waits to be sent is no history yet. */
export const keptDeliveries: Kept = {
  what: 'webhook-deliveries',
  days: ({ keepsDays }) => keepsDays.deliveries,
  async remove({ db }, before, atMost) {
    const { id, queuedAt, status } = webhookDeliveries;
    const old = db
      .select({ id })
      .from(webhookDeliveries)
      .where(and(lt(queuedAt, before), ne(status, 'waiting')))
      .limit(atMost);
    const { rowCount } = await db.delete(webhookDeliveries).where(inArray(id, old));
    return rowCount ?? 0;
  },
};
