import type { Field } from '@huiyin/contract/fields';
import type { ExternalComplaint } from '@huiyin/contract/tickets';
import { exactText } from '#shared/moment-text.ts';
import { sharedText, t } from '#shared/text.ts';
import { complaintAgencyText } from '../text.ts';
import { type FieldName, fieldShapes } from './field-shapes.ts';
import { text } from './text.ts';

export type NameOf = (id: string) => string | undefined;

/** A field's value in words; nothing where it is empty. */
export function valueText(field: FieldName, value: unknown, nameOf: NameOf): string {
  if (isNothing(value)) return '';
  const shape = fieldShapes[field];
  if (Array.isArray(value)) return value.map((one) => nameOf(one) ?? String(one)).join(t(sharedText.between));
  switch (shape.kind) {
    case 'choice': {
      const name = shape.names[String(value)];
      return name ? t(name) : String(value);
    }
    case 'moment':
      return exactText(new Date(value as string | Date));
    case 'complaint': {
      const { agency, number } = value as ExternalComplaint;
      return `${t(complaintAgencyText[agency])} ${number}`.trim();
    }
    default:
      return nameOf(String(value)) ?? String(value);
  }
}

/** The value of a custom field in words. */
export function customValueText(field: Field | undefined, value: unknown): string {
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.join(t(sharedText.between));
  if (field?.kind === 'yes-no' || typeof value === 'boolean') return t(value ? text.yes : text.no);
  return String(value);
}

export const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Finds names by id in what came with them. */
export function namesIn(names: readonly { id: string; name: string }[]): NameOf {
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id);
}
