import { codeOf, type FieldColumn } from '@huiyin/contract/field-columns';
import type { Field, FieldValues } from '@huiyin/contract/fields';
import type { RowProblem } from '@huiyin/contract/row-problems';
import { momentText } from '../../columns/cell-text.ts';
import { isNothing } from '../../columns/plain.ts';
import { choiceNamed, readChoices } from './read-choices.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { Dictionary, Problem } from './understand-row.ts';
import { readYesOrNo } from './words.ts';

export type ReadValue = { value: FieldValues[string] } | Misread;

interface Misread {
  problem: RowProblem;
  /** The part of the cell that is wrong. */
  about?: string;
}

/** What a cell says of a custom field. What it cannot mean is no problem yet: the ticket may say the same. */
export interface SaidField {
  column: FieldColumn;
  code: string;
  text: string;
  read: ReadValue;
}

/** What a cell says of a custom field, if it says anything. */
export function readField(
  column: FieldColumn,
  text: string,
  { fields, timeZone }: Pick<Dictionary, 'fields' | 'timeZone'>,
): SaidField[] {
  const code = codeOf(column);
  const field = fields.get(code);
  const read = field && readValue(field, text, timeZone);
  return read ? [{ column, code, text, read }] : [];
}

const LONGEST_NAMED = 100;

export const problemOfField = ({ column, text }: SaidField, { problem, about = text }: Misread): Problem => ({
  problem,
  column,
  text: about.slice(0, LONGEST_NAMED),
});

const LONGEST_TEXT = 2000;

function readValue({ kind, choices }: Field, text: string, timeZone: string): ReadValue | undefined {
  const orNothing = (value: FieldValues[string] | undefined, problem: RowProblem): ReadValue | undefined => {
    if (value !== undefined) return { value };
    return isNothing(text) ? undefined : { problem };
  };
  switch (kind) {
    case 'text':
      if (isNothing(text)) return undefined;
      return text.length > LONGEST_TEXT ? { problem: 'too-long', about: '' } : { value: text };
    case 'number':
      return isNothing(text) ? undefined : readNumber(text);
    case 'date': {
      const at = readDate(text, timeZone);
      return orNothing(at && momentText(at, timeZone).slice(0, '2026-11-21'.length), 'wrong-day');
    }
    case 'yes-no': {
      const said = readYesOrNo(text);
      return orNothing(said && said === 'yes', 'wrong-yes-no');
    }
    case 'single-choice':
      return orNothing(choiceNamed(text, choices), 'unknown-choice');
    case 'multiple-choice':
      return isNothing(text) && !choices.includes(text) ? undefined : readChoices(text, choices);
  }
}
