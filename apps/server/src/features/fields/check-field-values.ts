import { isDeepStrictEqual } from 'node:util';
import type { Field, FieldScope, FieldValues } from '@huiyin/contract/fields';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { fieldsWhere } from './list-fields.ts';

/**
 * Refuses values whose field is not there or does not take them; `about` names the codes. What was filled in before may
 * stay, also where it is no longer among the choices.
 */
export async function checkFieldValues(
  ctx: Context,
  scope: FieldScope,
  values: FieldValues,
  before: FieldValues = {},
): Promise<void> {
  const fresh = Object.entries(values).filter(([code, value]) => !isDeepStrictEqual(value, before[code]));
  if (fresh.length === 0) return;
  const known = new Map((await fieldsWhere(ctx, scope)).map((field) => [field.code, field]));
  const wrong = fresh.filter(([code, value]) => !takes(known.get(code), value));
  if (wrong.length > 0)
    throw new Refusal(
      'fields.wrong-value',
      wrong.map(([code]) => code),
    );
}

/** Whether the field takes the value. */
export function takes(
  field: Pick<Field, 'kind' | 'choices'> | undefined,
  value: FieldValues[string],
): boolean {
  switch (field?.kind) {
    case undefined:
      return false;
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return (
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      );
    case 'yes-no':
      return typeof value === 'boolean';
    case 'single-choice':
      return typeof value === 'string' && field.choices.includes(value);
    case 'multiple-choice':
      return Array.isArray(value) && value.every((one) => field.choices.includes(one));
  }
}
