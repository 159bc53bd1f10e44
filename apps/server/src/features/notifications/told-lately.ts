import type { StaffId } from '@huiyin/contract/ids';
import { and, gt, inArray, isNull, sql } from 'drizzle-orm';
import { MINUTE } from '#features/deadlines';
import type { Context, TransactionContext } from '#platform/context';
import { WINDOW_MINUTES } from './fold-notices.ts';
import { notices } from './tables.ts';

/** Holds these inboxes until the transaction ends, in one order for all, so that nobody is told past a digest. */
export async function lockInboxes(ctx: TransactionContext, staffIds: readonly StaffId[]): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${LOCKS}::int, key) from (
    select distinct hashtext(id) as key from unnest(${sql.param([...staffIds])}::text[]) as given(id) order by 1
  ) as keys`);
}

const LOCKS = 20_231_121;

/** Which of these were told before, as `<staffId> <key>`. */
export async function alreadyTold(
  ctx: Context,
  staffIds: readonly StaffId[],
  given: readonly { key: string | null }[],
): Promise<ReadonlySet<string>> {
  const keys = [...new Set(given.flatMap(({ key }) => key ?? []))];
  if (keys.length === 0) return new Set();
  const found = await ctx.db
    .select({ staffId: notices.staffId, key: notices.key })
    .from(notices)
    .where(and(inArray(notices.staffId, [...staffIds]), inArray(notices.key, keys)));
  return new Set(found.map(({ staffId, key }) => `${staffId} ${key}`));
}

/** What these people were told within the window of a digest. */
export function toldLately(ctx: Context, staffIds: readonly StaffId[]) {
  const since = new Date(ctx.now().getTime() - WINDOW_MINUTES * MINUTE);
  return ctx.db
    .select()
    .from(notices)
    .where(
      and(inArray(notices.staffId, [...staffIds]), gt(notices.createdAt, since), isNull(notices.digestId)),
    )
    .orderBy(notices.createdAt, notices.id);
}
