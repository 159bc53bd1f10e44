import type { CategoryId } from '@huiyin/contract/ids';
import { and, isNotNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { categoryRestored } from './events.ts';
import { lineAbove } from './line-of.ts';
import { lockCategory } from './lock-category.ts';
import { categories } from './tables.ts';

/** It is offered again, and with it all above it, since it stands below them. */
export function restoreCategory(ctx: Context, { categoryId }: { categoryId: CategoryId }) {
  return ctx.transaction(async (ctx) => {
    await lockCategory(ctx, categoryId);
    const restored = await ctx.db
      .update(categories)
      .set({ retiredAt: null })
      .where(and(isNotNull(categories.retiredAt), sql`${categories.id} in ${lineAbove(categoryId)}`))
      .returning({ id: categories.id });
    for (const { id } of restored) await ctx.publish(categoryRestored, { categoryId: id });
  });
}
