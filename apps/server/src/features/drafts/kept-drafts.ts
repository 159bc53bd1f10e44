import { lt } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { drafts } from './tables.ts';

export const keptDrafts: Kept = {
  what: 'drafts',
  days: ({ keepsDays }) => keepsDays.drafts,
  async remove({ db }, before) {
    const { rowCount } = await db.delete(drafts).where(lt(drafts.savedAt, before));
    return rowCount ?? 0;
  },
};
