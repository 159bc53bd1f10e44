import type { CategoryId } from '@huiyin/contract/ids';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { categories } from './tables.ts';

/** Two neighbours of one name could not be told apart where only the name is shown. */
export async function refuseSameName(
  ctx: TransactionContext,
  { id, parentId, name }: { id: CategoryId; parentId: CategoryId | null; name: string },
) {
  const [same] = await ctx.db
    .select({ id: categories.id })
    .from(categories)
    .where(
      and(
        parentId ? eq(categories.parentId, parentId) : isNull(categories.parentId),
        eq(categories.name, name),
        ne(categories.id, id),
        isNull(categories.retiredAt),
      ),
    );
  if (same) throw new Refusal('categories.name-taken', ['name']);
}
