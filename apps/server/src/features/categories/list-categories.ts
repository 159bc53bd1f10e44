import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { asc } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { categories, categoryFields } from './tables.ts';

const MOST = 2000;

/** The whole tree, parents before children and neighbours in their order; retired ones too. */
export async function listCategories(ctx: Context) {
  const rows = await ctx.db
    .select()
    .from(categories)
    .orderBy(asc(categories.place), asc(categories.id))
    .limit(MOST);
  const asked = await ctx.db
    .select()
    .from(categoryFields)
    .limit(MOST * 30);
  const fieldsOf = Map.groupBy(asked, ({ categoryId }) => categoryId);
  const childrenOf = Map.groupBy(rows, ({ parentId }) => parentId);

  const below = (parentId: CategoryId | null): Category[] =>
    (childrenOf.get(parentId) ?? []).flatMap(({ id, name, priority, required, retiredAt }) => [
      {
        id,
        parentId,
        name,
        priority,
        required,
        fields: (fieldsOf.get(id) ?? []).map(({ fieldId, required }) => ({ fieldId, required })),
        retired: retiredAt !== null,
      },
      ...below(id),
    ]);
  return { categories: below(null) };
}
