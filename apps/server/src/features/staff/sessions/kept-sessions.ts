import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { sessions, signInFailures, verifications } from '../tables.ts';

/** Sessions that have run out. */
export const keptSessions: Kept = {
  what: 'sessions',
  days: ({ keepsDays }) => keepsDays.sessions,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(sessions).where(lt(sessions.expiresAt, before));
    return rowCount ?? 0;
  },
};

/** What the sign-in keeps for a moment, used or run out. */
export const keptVerifications: Kept = {
  what: 'verifications',
  days: ({ keepsDays }) => keepsDays.verifications,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(verifications).where(lt(verifications.expiresAt, before));
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
