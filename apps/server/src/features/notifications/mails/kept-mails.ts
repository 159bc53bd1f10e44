import { and, inArray, lt, ne } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { outgoingMails } from './tables.ts';

/** Mails that wait to be sent are no history yet. */
export const keptMails: Kept = {
  what: 'mails',
  days: ({ keepsDays }) => keepsDays.mails,
  async remove({ db }, before, atMost) {
    const { id, createdAt, status } = outgoingMails;
    const old = db
      .select({ id })
      .from(outgoingMails)
      .where(and(lt(createdAt, before), ne(status, 'waiting')))
      .limit(atMost);
    const { rowCount } = await db.delete(outgoingMails).where(inArray(id, old));
    return rowCount ?? 0;
  },
};
