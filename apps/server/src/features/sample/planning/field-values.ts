import type { RequirableField } from '@huiyin/contract/categories';
import {
  type ShippedCategory,
  type ShippedCategoryKey,
  type ShippedField,
  shippedCategories,
} from '#features/categories';
import type { Matter } from '../matter.ts';

/** A category with all that those above it ask for too. */
export function categoryNamed(key: ShippedCategoryKey): {
  fields: ShippedField[];
  required: RequirableField[];
} {
  const path = pathTo(key, shippedCategories)!;
  return {
    fields: path.flatMap(({ fields = [] }) => fields),
    required: path.flatMap(({ required = [] }) => required),
  };
}

/** What the matter knows of its category's fields, each as the kind of field wants it. */
export function fieldValues(matter: Matter, word: (text: string) => string) {
  const { fields } = categoryNamed(matter.category);
  return Object.fromEntries(
    Object.entries(matter.fields ?? {}).map(([code, value]) => {
      const filled = typeof value === 'string' ? word(value) : value;
      const { kind } = fields.find((field) => field.code === code)!;
      return [code, kind === 'number' ? Number(filled) : filled];
    }),
  );
}

function pathTo(key: string, nodes: readonly ShippedCategory[]): ShippedCategory[] | undefined {
  for (const node of nodes) {
    const below = node.key === key ? [] : pathTo(key, node.children ?? []);
    if (below) return [node, ...below];
  }
}
