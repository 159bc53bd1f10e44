import { desc } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { ownBulkChanges } from './access.ts';
import { withCounts } from './find-own.ts';
import { bulkChanges } from './tables.ts';

const MOST = 10;

/** One's last bulk changes, so that what was left running is found again. */
export async function listBulkChanges(ctx: Context) {
  const found = await ctx.db
    .select()
    .from(bulkChanges)
    .where(ownBulkChanges(ctx))
    .orderBy(desc(bulkChanges.startedAt))
    .limit(MOST);
  return { bulkChanges: await withCounts(ctx, found) };
}
