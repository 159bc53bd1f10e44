import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { usedChallenges } from './tables.ts';

/** They are refused by their age long before they go. */
export const keptChallenges: Kept = {
  what: 'passkey-challenges',
  days: ({ keepsDays }) => keepsDays.verifications,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(usedChallenges).where(lt(usedChallenges.usedAt, before));
    return rowCount ?? 0;
  },
};
