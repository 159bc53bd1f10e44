import type { RequirableField } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/tickets';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { type AskedField, askedBy, askForFields } from './ask-for-fields.ts';
import { categoryChanged } from './events.ts';
import { lockCategory } from './lock-category.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { categories } from './tables.ts';

interface CategoryWording {
  name: string;
  priority: Priority | null;
  required: RequirableField[];
  fields: AskedField[];
}

export type CategoryChange = CategoryWording & { categoryId: CategoryId; was?: CategoryWording };

/** Changes what differs from what was read, on top of what others changed since. */
export function changeCategory(ctx: Context, { categoryId, was, ...wanted }: CategoryChange) {
  return ctx.transaction(async (ctx) => {
    const { parentId, name, priority, required } = await lockCategory(ctx, categoryId);
    const is = { name, priority, required, fields: await askedBy(ctx, categoryId) };
    const { fields, ...change } = mergeSetting({
      was: was && inOrder(was),
      wanted: inOrder(wanted),
      is: inOrder(is),
    });
    await refuseSameName(ctx, { id: categoryId, parentId, name: change.name });
    await ctx.db.update(categories).set(change).where(eq(categories.id, categoryId));
    await askForFields(ctx, categoryId, fields);
    await ctx.publish(categoryChanged, { categoryId });
  });
}

/** None of the lists has an order of its own. */
const inOrder = (wording: CategoryWording): CategoryWording => ({
  ...wording,
  required: wording.required.toSorted(),
  fields: wording.fields.toSorted((one, other) => one.fieldId.localeCompare(other.fieldId)),
});
