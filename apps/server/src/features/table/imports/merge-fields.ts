import { isDeepStrictEqual } from 'node:util';
import type { FieldValues } from '@huiyin/contract/fields';
import type { TableRow } from '../columns/cell-text.ts';
import { fieldText } from '../columns/field-text.ts';
import { maskedPart } from './masked-part.ts';
import { problemOfField, type SaidField } from './understanding/read-field.ts';
import type { Problem, Understood } from './understanding/understand-row.ts';

/**
 * Takes over what a row says of custom fields, where that is something else. What is masked or cannot be understood is a
 * problem then.
 */
export function mergeFields(
  { custom }: Pick<Understood, 'custom'>,
  merged: Pick<TableRow, 'fields'>,
  problems: Problem[],
  masked: (cell: string) => string,
) {
  for (const said of custom) {
    const { code, column, text, read } = said;
    const was = merged.fields[code];
    const cell = fieldText(was, 'zh-CN');
    if (isSame(said, was, [cell, masked(cell)])) continue;
    const hidden = maskedPart(text);
    if (hidden) problems.push({ problem: 'masked', column, text: hidden });
    else if ('value' in read) merged.fields = { ...merged.fields, [code]: read.value };
    else problems.push(problemOfField(said, read));
  }
}

/** Also where it is masked, or no longer among the choices. */
function isSame(
  { text, read }: SaidField,
  was: FieldValues[string] | undefined,
  cells: readonly string[],
): boolean {
  if (was === undefined) return false;
  if (cells.some((cell) => tidy(text) === tidy(cell))) return true;
  if (!('value' in read)) return false;
  const { value } = read;
  if (!Array.isArray(value) || !Array.isArray(was)) return isDeepStrictEqual(value, was);
  return value.length === was.length && value.every((one) => was.includes(one));
}

const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim();
