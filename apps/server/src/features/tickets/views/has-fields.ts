import type { FieldValues } from '@huiyin/contract/fields';
import type { TicketFilter } from '@huiyin/contract/views';
import { and, or, type SQL, sql } from 'drizzle-orm';
import { fieldsWhere } from '#features/fields';
import type { Context } from '#platform/context';
import { tickets } from '../tables.ts';

/** Each of these custom fields holds one of its values; a text holds what was typed somewhere in it. */
export async function hasFields(
  ctx: Context,
  wanted: NonNullable<TicketFilter['fields']>,
): Promise<SQL | undefined> {
  const fields = await fieldsWhere(ctx, 'ticket');
  const texts = new Set(fields.filter(({ kind }) => kind === 'text').map(({ code }) => code));
  return and(
    ...Object.entries(wanted).map(([code, words]) =>
      texts.has(code) ? or(...words.map((word) => textHolds(code, word))) : holdsAny(code, words),
    ),
    // The condition of the indexes that hold only such tickets.
    sql`${tickets.fields} <> '{}'`,
  );
}

const MOST_TERMS = 30;

/** The text of this field, whatever its case and width, has these words in it. */
function textHolds(code: string, words: string): SQL {
  const folded = words.normalize('NFKC').toLowerCase();
  const signs = [...folded];
  const terms = signs.length > 1 ? signs.slice(1).map((sign, at) => signs[at] + sign) : signs;
  const named = [...new Set(terms)].slice(0, MOST_TERMS).map((term) => sql`${`${code}:${term}`}`);
  // Written out, so that the planner knows how common these terms are; the pairs may stand apart, so the words are looked at too.
  return sql`(field_terms(${tickets.fields}) @> array[${sql.join(named, sql`, `)}]::text[]
    and strpos(lower(normalize(${tickets.fields} ->> ${code}, NFKC)), ${folded}) > 0)`.inlineParams();
}

// Written out, so that the planner knows how common these values are.
const holdsAny = (code: string, words: readonly string[]) =>
  sql`${tickets.fields} @> any(array[${sql.join(
    words.flatMap(meaningsOf).map((value) => sql`${JSON.stringify({ [code]: value })}`),
    sql`, `,
  )}]::jsonb[])`.inlineParams();

/** As a date or one choice, among several choices, as a number, as yes or no: a field has one kind, so only one can be there. */
function meaningsOf(word: string): FieldValues[string][] {
  const isNumber = /^-?\d+(\.\d+)?$/.test(word);
  const isYesOrNo = word === 'true' || word === 'false';
  return [word, [word], ...(isNumber ? [Number(word)] : []), ...(isYesOrNo ? [word === 'true'] : [])];
}
