import { inArray, lt, sql } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { orderAnswers } from './tables.ts';

export const keptAnswers: Kept = {
  what: 'order-answers',
  days: ({ keepsDays }) => keepsDays.orders,
  async remove({ db }, before, atMost) {
    const row = sql`${orderAnswers}.ctid`;
    const old = db
      .select({ row })
      .from(orderAnswers)
      .where(lt(orderAnswers.lookedUpAt, before))
      .limit(atMost);
    const { rowCount } = await db.delete(orderAnswers).where(inArray(row, old));
    return rowCount ?? 0;
  },
};
