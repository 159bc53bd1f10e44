import type { RequirableField } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/tickets';
import type { Context } from '#platform/context';
import { type AskedField, askForFields } from './ask-for-fields.ts';
import { categoryAdded } from './events.ts';
import { lockCategory } from './lock-category.ts';
import { placeAt } from './place-at.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { categories } from './tables.ts';

export interface NewCategory {
  id: CategoryId;
  parentId: CategoryId | null;
  name: string;
  priority: Priority | null;
  required: RequirableField[];
  fields: AskedField[];
}

/** Adds it behind its neighbours. */
export function addCategory(ctx: Context, { fields, ...category }: NewCategory) {
  return ctx.transaction(async (ctx) => {
    if (category.parentId) await lockCategory(ctx, category.parentId);
    await refuseSameName(ctx, category);
    const place = await placeAt(ctx, category.parentId, null);
    const added = await ctx.db
      .insert(categories)
      .values({ ...category, place, addedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: categories.id });
    if (added.length === 0) return; // sent again
    await askForFields(ctx, category.id, fields);
    await ctx.publish(categoryAdded, { categoryId: category.id });
  });
}
