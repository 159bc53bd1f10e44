import { sql } from 'drizzle-orm';
import type { Kept } from '#features/retention';
import { outgoingMails } from './mails/tables.ts';
import { notices } from './tables.ts';

/** What was read, each with the digest it stands in; a mail that tells of it goes first. */
export const keptNotices: Kept = {
  what: 'notices',
  days: ({ keepsDays }) => keepsDays.notices,
  async remove({ db }, before, atMost) {
    const { rowCount } = await db.execute(sql`delete from ${notices} where id in (
      select n.id from ${notices} n left join ${notices} d on d.id = n.digest_id
      where coalesce(d.read_at, n.read_at) < ${before.toISOString()}::timestamptz
      and not exists (select from ${notices} o where o.digest_id = n.id)
      and not exists (select from ${outgoingMails} m where m.notice_id = n.id)
      limit ${atMost})`);
    return rowCount ?? 0;
  },
};
