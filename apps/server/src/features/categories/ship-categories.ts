import type { CategoryId, FieldId } from '@huiyin/contract/ids';
import { fields } from '#features/fields';
import { companyLanguage } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import { namedId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { shippedCategories } from './shipped-categories/shipped-categories.ts';
import type { ShippedCategory, ShippedField } from './shipped-categories/shipped-category.ts';
import { categories, categoryFields } from './tables.ts';

export const shippedCategoryId = (key: string) => namedId<CategoryId>(`category ${key}`);

const shippedFieldId = (code: string) => namedId<FieldId>(`ticket field ${code}`);

interface Node extends ShippedCategory {
  place: number;
  parentId: CategoryId | null;
}

/** Makes the shipped categories and the fields that they ask for, named in the company's language. */
export async function shipCategories(ctx: TransactionContext) {
  const language = await companyLanguage(ctx);
  const nodes = shippedCategories.flatMap((root, place) => withThoseBelow(root, place, null));
  const asked = nodes.flatMap(({ key, fields = [] }) => fields.map((field) => ({ key, field })));
  const addedAt = ctx.now();

  await ctx.db
    .insert(fields)
    .values(asked.map(({ field }) => ({ ...fieldRow(field), addedAt })))
    .onConflictDoNothing();
  await ctx.db
    .insert(categories)
    .values(
      nodes.map(({ key, parentId, place, name, priority = null, required = [] }) => ({
        ...{ id: shippedCategoryId(key), parentId, place, priority, addedAt },
        name: inLanguage(name, language),
        required: [...required],
      })),
    )
    .onConflictDoNothing();
  await ctx.db
    .insert(categoryFields)
    .values(
      asked.map(({ key, field: { code, required = false } }) => ({
        categoryId: shippedCategoryId(key),
        fieldId: shippedFieldId(code),
        required,
      })),
    )
    .onConflictDoNothing();

  function fieldRow({ code, name, kind, choices = [] }: ShippedField) {
    return {
      id: shippedFieldId(code),
      scope: 'ticket' as const,
      code,
      label: inLanguage(name, language),
      kind,
      choices: choices.map((choice) => inLanguage(choice, language)),
    };
  }
}

function withThoseBelow(category: ShippedCategory, place: number, parentId: CategoryId | null): Node[] {
  const below = category.children ?? [];
  return [
    { ...category, place: place + 1, parentId },
    ...below.flatMap((child, index) => withThoseBelow(child, index, shippedCategoryId(category.key))),
  ];
}
