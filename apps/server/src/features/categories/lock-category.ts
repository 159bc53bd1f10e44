import type { CategoryId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { categories } from './tables.ts';

/** The category, held still until the transaction ends. */
export async function lockCategory(ctx: TransactionContext, id: CategoryId) {
  const [category] = await ctx.db.select().from(categories).where(eq(categories.id, id)).for('update');
  if (!category) throw new NotFound();
  return category;
}
