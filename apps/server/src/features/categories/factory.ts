import type { CategoryId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { categories } from './tables.ts';

/** A category for a test. Say only what the test is about. */
export async function makeCategory(
  ctx: TransactionContext,
  given: Partial<typeof categories.$inferInsert> = {},
) {
  const id = given.id ?? newId<CategoryId>();
  const [made] = await ctx.db
    .insert(categories)
    .values({ name: `分类 ${id}`, required: [], place: 1, addedAt: ctx.now(), ...given, id })
    .returning();
  return made!;
}
