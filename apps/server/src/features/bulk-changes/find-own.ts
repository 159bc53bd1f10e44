import type { BulkChange } from '@huiyin/contract/bulk-changes';
import { bulkOutcomes } from '@huiyin/contract/bulk-changes';
import type { BulkChangeId } from '@huiyin/contract/ids';
import { and, count, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { ownBulkChanges } from './access.ts';
import { type BulkChangeRow, bulkChanges, bulkChangeTickets } from './tables.ts';

/** A bulk change of one's own with its counts. */
export async function findOwn(ctx: Context, id: BulkChangeId): Promise<BulkChange> {
  const found = await ctx.db
    .select()
    .from(bulkChanges)
    .where(and(eq(bulkChanges.id, id), ownBulkChanges(ctx)));
  const [counted] = await withCounts(ctx, found);
  if (!counted) throw new NotFound();
  return counted;
}

export async function withCounts(ctx: Context, found: readonly BulkChangeRow[]): Promise<BulkChange[]> {
  if (found.length === 0) return [];
  const { bulkChangeId, outcome } = bulkChangeTickets;
  const ids = found.map(({ id }) => id);
  const counted = await ctx.db
    .select({ bulkChangeId, outcome, count: count() })
    .from(bulkChangeTickets)
    .where(inArray(bulkChangeId, ids))
    .groupBy(bulkChangeId, outcome);
  return found.map(({ id, edit, progress, startedAt, endedAt }) => ({
    ...{ id, edit, progress, startedAt, endedAt },
    counts: Object.fromEntries(
      bulkOutcomes.map((word) => [
        word,
        counted.find((row) => row.bulkChangeId === id && row.outcome === word)?.count ?? 0,
      ]),
    ) as BulkChange['counts'],
  }));
}
