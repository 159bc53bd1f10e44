import type { CategoryId } from '@huiyin/contract/ids';
import { and, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { categoryRetired } from './events.ts';
import { lineBelow } from './line-of.ts';
import { lockCategory } from './lock-category.ts';
import { categories } from './tables.ts';

/** It and all below it are offered no more; tickets keep them. */
export function retireCategory(ctx: Context, { categoryId }: { categoryId: CategoryId }) {
  return ctx.transaction(async (ctx) => {
    await lockCategory(ctx, categoryId);
    const retired = await ctx.db
      .update(categories)
      .set({ retiredAt: ctx.now() })
      .where(and(isNull(categories.retiredAt), sql`${categories.id} in ${lineBelow(categoryId)}`))
      .returning({ id: categories.id });
    for (const { id } of retired) await ctx.publish(categoryRetired, { categoryId: id });
  });
}
