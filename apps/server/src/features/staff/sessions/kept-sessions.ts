import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { sessions, signInFailures } from '../tables.ts';

/** Sessions that have run out. */
export const keptSessions: Kept = {
  what: 'sessions',
  days: ({ keepsDays }) => keepsDays.sessions,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(sessions).where(lt(sessions.expiresAt, before));
    return rowCount ?? 0;
  },
};

export const keptSignInFailures: Kept = {
  what: 'sign-in-failures',
  days: ({ keepsDays }) => keepsDays.signInFailures,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(signInFailures).where(lt(signInFailures.lastFailedAt, before));
    return rowCount ?? 0;
  },
};
