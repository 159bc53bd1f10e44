import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { contactPointReveals } from './tables.ts';

/** They are counted within an hour; the audit log has the reasons. */
export const keptReveals: Kept = {
  what: 'contact-point-reveals',
  days: ({ keepsDays }) => keepsDays.reveals,
  async remove({ db }, before) {
    const { rowCount } = await db
      .delete(contactPointReveals)
      .where(lt(contactPointReveals.revealedAt, before));
    return rowCount ?? 0;
  },
};
