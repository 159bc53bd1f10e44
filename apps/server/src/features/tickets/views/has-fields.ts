import type { FieldValues } from '@huiyin/contract/fields';
import type { TicketFilter } from '@huiyin/contract/views';
import { and, type SQL, sql } from 'drizzle-orm';
import { tickets } from '../tables.ts';

/** Each of these custom fields holds one of its values. */
export const hasFields = (wanted: NonNullable<TicketFilter['fields']>): SQL | undefined =>
  and(
    ...Object.entries(wanted).map(([code, words]) => holdsAny(code, words)),
    // The condition of the index that holds only such tickets.
    sql`${tickets.fields} <> '{}'`,
  );

// Written out, so that the planner knows how common these values are.
const holdsAny = (code: string, words: readonly string[]) =>
  sql`${tickets.fields} @> any(array[${sql.join(
    words.flatMap(meaningsOf).map((value) => sql`${JSON.stringify({ [code]: value })}`),
    sql`, `,
  )}]::jsonb[])`.inlineParams();

/** As a text or one choice, among several choices, as a number, as yes or no: a field has one kind, so only one can be there. */
function meaningsOf(word: string): FieldValues[string][] {
  const isNumber = /^-?\d+(\.\d+)?$/.test(word);
  const isYesOrNo = word === 'true' || word === 'false';
  return [word, [word], ...(isNumber ? [Number(word)] : []), ...(isYesOrNo ? [word === 'true'] : [])];
}
