import type { ReadValue } from './read-field.ts';

const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;
const SHORTENED = /^[+-]?\d(?:\.\d+)?e\+\d+$/i;
const MOST_DIGITS = 15;

/** A number as people and spreadsheets write it, as in 1,234.50. */
export function readNumber(text: string): ReadValue {
  const written = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (SHORTENED.test(written)) return { problem: 'shortened-number' };
  if (!/\d/.test(written) || !PLAIN.test(written)) return { problem: 'wrong-number' };
  const digits = written.replaceAll(/\D/g, '').replace(/^0+/, '');
  if (digits.length > MOST_DIGITS) return { problem: 'long-number' };
  return { value: Number(written.replaceAll(',', '')) };
}
