import { refusals } from '@huiyin/contract/refusals';
import { inLanguage } from '#platform/language';
import { Forbidden, NotFound, Refusal } from '#platform/refusal';
import type { Wording } from '../columns/cell-text.ts';
import type { Problem } from './understanding/understand-row.ts';

// SQLSTATE classes: data that a type does not hold, and what a constraint forbids.
const ABOUT_DATA = /^2[23]/;

/** What is wrong with a row that could not be written; undefined where it is not the row. */
export function problemOf(error: unknown, { language }: Pick<Wording, 'language'>): Problem | undefined {
  if (error instanceof Refusal)
    return { problem: 'refused', column: null, text: inLanguage(refusals[error.reason], language) };
  if (error instanceof Forbidden || error instanceof NotFound)
    return { problem: 'not-yours', column: null, text: '' };
  return isAboutData(error) ? { problem: 'not-written', column: null, text: '' } : undefined;
}

function isAboutData(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && ABOUT_DATA.test(String(error.code))) || isAboutData(error.cause);
}
