import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { accountLinks } from './tables.ts';

/** Links to choose a password by, which have run out; the audit log says that they were made. */
export const keptLinks: Kept = {
  what: 'account-links',
  days: ({ keepsDays }) => keepsDays.links,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(accountLinks).where(lt(accountLinks.expiresAt, before));
    return rowCount ?? 0;
  },
};
