import type { RefusalReason } from '@huiyin/contract/refusals';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { customers } from '../tables.ts';
import { belongingsOf } from './belongings.ts';

// All of it is moved in one transaction, which others should not wait for.
const MOST = 2000;

type Mergeable = Pick<typeof customers.$inferSelect, 'id' | 'kind' | 'mergedIntoId'>;

/** The rule that forbids to merge one into the other; null where none does. */
export async function mergeObstacle(
  ctx: Context,
  { stays, goes }: { stays: Mergeable; goes: Mergeable },
): Promise<RefusalReason | null> {
  if (stays.id === goes.id) return 'customers.merged-with-itself';
  if (stays.mergedIntoId || goes.mergedIntoId) return 'customers.merged';
  if (stays.kind !== goes.kind) return 'customers.kinds-differ';
  if ((await ctx.db.$count(customers, eq(customers.mergedIntoId, goes.id))) > 0)
    return 'customers.has-merged';
  for (const { count } of belongingsOf(ctx))
    if ((await count(ctx, goes.id)) > MOST) return 'customers.too-much-to-merge';
  return null;
}
