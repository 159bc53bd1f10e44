import type { Category, RequirableField } from '@huiyin/contract/categories';
import type { FieldId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/ticket-words';

/** What one fills in about a category. */
export interface CategoryFields {
  name: string;
  priority?: Priority | undefined;
  required: RequirableField[];
  fields: { fieldId: FieldId; required: boolean }[];
}

export const noFields: CategoryFields = { name: '', required: [], fields: [] };

export const fieldsOf = ({ name, priority, required, fields }: Category): CategoryFields => ({
  name,
  priority: priority ?? undefined,
  required,
  fields,
});

export const wordingOf = ({ priority, ...fields }: CategoryFields) => ({
  ...fields,
  priority: priority ?? null,
});

/** Who above it asks for something already, the highest first. */
export function askedAbove(line: readonly Category[]) {
  const required = new Map<RequirableField, string>();
  const fields = new Map<FieldId, string>();
  for (const { name, ...asks } of line.toReversed()) {
    for (const one of asks.required) required.set(one, name);
    for (const { fieldId } of asks.fields) fields.set(fieldId, name);
  }
  return { required, fields, priority: line.findLast(({ priority }) => priority)?.priority };
}
