import type { Category, RequirableField } from '@huiyin/contract/categories';
import type { Field } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { priorityText } from '@huiyin/contract/ticket-labels';
import type { Priority } from '@huiyin/contract/ticket-words';
import type { Says } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { requirableText, text } from './text.ts';

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

/** What each of them says, in a line. */
export const saysOf = (fields: readonly Field[]): Says<CategoryFields> => ({
  name: { label: text.name, words: (name) => name },
  priority: { label: text.priority, words: (priority) => t(priorityText[priority]) },
  required: {
    label: text.required,
    words: (required) => required.map((one) => t(requirableText[one])).join(t(sharedText.between)),
  },
  fields: {
    label: text.fields,
    words: (asked) =>
      asked
        .map(({ fieldId, required }) => {
          const { label = '' } = fields.find(({ id }) => id === fieldId) ?? {};
          return required ? `${label} (${t(text.mustFill)})` : label;
        })
        .join(t(sharedText.between)),
  },
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
