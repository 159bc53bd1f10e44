import type { CategoryId } from '@huiyin/contract/ids';
import { and, desc, eq, isNull, lt, max } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { categories } from './tables.ts';

/** The place below `parentId` before one of its children, or behind all of them. */
export async function placeAt(
  ctx: TransactionContext,
  parentId: CategoryId | null,
  beforeId: CategoryId | null,
) {
  const neighbours = parentId ? eq(categories.parentId, parentId) : isNull(categories.parentId);
  if (!beforeId) {
    const [last] = await ctx.db
      .select({ place: max(categories.place) })
      .from(categories)
      .where(neighbours);
    return (last?.place ?? 0) + 1;
  }
  const [next] = await ctx.db
    .select({ place: categories.place })
    .from(categories)
    .where(and(neighbours, eq(categories.id, beforeId)));
  if (!next) throw new NotFound();
  const [previous] = await ctx.db
    .select({ place: categories.place })
    .from(categories)
    .where(and(neighbours, lt(categories.place, next.place)))
    .orderBy(desc(categories.place))
    .limit(1);
  return ((previous?.place ?? next.place - 2) + next.place) / 2;
}
