import type { RequirableField } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/tickets';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { type AskedField, askForFields } from './ask-for-fields.ts';
import { categoryChanged } from './events.ts';
import { lockCategory } from './lock-category.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { categories } from './tables.ts';

export interface CategoryChange {
  categoryId: CategoryId;
  name: string;
  priority: Priority | null;
  required: RequirableField[];
  fields: AskedField[];
}

export function changeCategory(ctx: Context, { categoryId, fields, ...change }: CategoryChange) {
  return ctx.transaction(async (ctx) => {
    const { parentId } = await lockCategory(ctx, categoryId);
    await refuseSameName(ctx, { id: categoryId, parentId, name: change.name });
    await ctx.db.update(categories).set(change).where(eq(categories.id, categoryId));
    await askForFields(ctx, categoryId, fields);
    await ctx.publish(categoryChanged, { categoryId });
  });
}
