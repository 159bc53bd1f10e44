import type { Category, RequirableField } from '@huiyin/contract/categories';
import type { FieldName } from './field-shapes.ts';

/** What the form calls each field that a category can ask for. */
export const fieldOfRequirable: Record<RequirableField, FieldName> = {
  nature: 'nature',
  emotion: 'emotion',
  demand: 'demand',
  'customer-words': 'customersWords',
  extent: 'extent',
  'order-number': 'orderNumbers',
  product: 'product',
  cause: 'cause',
  'responsible-side': 'responsibleSide',
  solution: 'solution',
};

/** A category and those above it: what they ask for is asked for below them too. */
export function lineOf(categories: readonly Category[], id: string | null | undefined): Category[] {
  const category = categories.find((category) => category.id === id);
  return category ? [category, ...lineOf(categories, category.parentId)] : [];
}

/** What a category asks for at resolution, and the custom fields it has. */
export function askedBy(categories: readonly Category[], id: string | null | undefined) {
  const line = lineOf(categories, id);
  const fields = line.flatMap(({ fields }) => fields);
  return {
    required: [...new Set(line.flatMap(({ required }) => required))].map((name) => fieldOfRequirable[name]),
    fieldIds: [...new Set(fields.map(({ fieldId }) => fieldId))],
    requiredFieldIds: [...new Set(fields.filter(({ required }) => required).map(({ fieldId }) => fieldId))],
  };
}
