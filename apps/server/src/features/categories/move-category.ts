import type { CategoryId } from '@huiyin/contract/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { categoryMoved } from './events.ts';
import { lineAbove } from './line-of.ts';
import { lockCategory } from './lock-category.ts';
import { placeAt } from './place-at.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { categories } from './tables.ts';

export interface CategoryMove {
  categoryId: CategoryId;
  parentId: CategoryId | null;
  beforeId: CategoryId | null;
}

/** Refuses to put a category below itself. */
export function moveCategory(ctx: Context, { categoryId, parentId, beforeId }: CategoryMove) {
  return ctx.transaction(async (ctx) => {
    // Two moves at once could each be right alone and make a ring together.
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext('categories'))`);
    const { name } = await lockCategory(ctx, categoryId);
    if (parentId) {
      await lockCategory(ctx, parentId);
      const [ring] = await ctx.db
        .select({ id: categories.id })
        .from(categories)
        .where(and(eq(categories.id, categoryId), sql`${categories.id} in ${lineAbove(parentId)}`));
      if (ring) throw new Refusal('categories.below-itself', ['parentId']);
    }
    await refuseSameName(ctx, { id: categoryId, parentId, name });
    const place = await placeAt(ctx, parentId, beforeId);
    await ctx.db.update(categories).set({ parentId, place }).where(eq(categories.id, categoryId));
    await ctx.publish(categoryMoved, { categoryId });
  });
}
