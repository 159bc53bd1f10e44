import type { FieldValues } from '@huiyin/contract/fields';
import type { Language } from '@huiyin/contract/language';
import { yesOrNoText } from '@huiyin/contract/table-words';
import { inLanguage } from '#platform/language';

/** The value of a custom field as a cell says it. */
export function fieldText(value: FieldValues[string] | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return inLanguage(yesOrNoText[value ? 'yes' : 'no'], language);
  return Array.isArray(value) ? value.join('、') : String(value);
}
