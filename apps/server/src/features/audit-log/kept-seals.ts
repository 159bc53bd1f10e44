import { and, asc, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { auditSeals } from './tables.ts';

/** Of events that are gone, the seal stays as a link of the chain and forgets which they were. */
export const keptSeals: Kept = {
  what: 'audit-seals',
  days: ({ keepsDays }) => keepsDays.events,
  async remove({ db }, before, atMost) {
    const old = db
      .select({ number: auditSeals.number })
      .from(auditSeals)
      .where(and(isNotNull(auditSeals.positions), lt(auditSeals.until, before)))
      .orderBy(asc(auditSeals.number))
      .limit(Math.min(atMost, 100));
    const { rowCount } = await db
      .update(auditSeals)
      .set({ positions: null, digests: null })
      .where(inArray(auditSeals.number, old));
    return rowCount ?? 0;
  },
};
