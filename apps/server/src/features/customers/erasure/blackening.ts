import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** What stands where a person was named. */
export const BLACKED_OUT = '〔已删除〕';

const SHORTEST = 2;

/** Words that are looked for wherever people write, and what is done where they stand. */
export interface Blackening {
  /** Whether one of these columns holds a word. */
  foundIn(columns: readonly PgColumn[]): SQL;
  /** The column's value without the words. */
  blacked(column: PgColumn): SQL;
  /** The same for a text at hand. */
  inText(text: string): string;
}

export interface KnownPoint {
  kind: string;
  value: string;
  display: string;
}

/** Names as they are; phone numbers however they are grouped. Undefined where nothing is known that could be looked for. */
export function blackening(names: readonly string[], points: readonly KnownPoint[]): Blackening | undefined {
  const plain = [...names, ...points.flatMap(({ value, display }) => [value, display])]
    .map((word) => word.trim())
    .filter((word) => [...word].length >= SHORTEST);
  const phones = points.filter(({ kind }) => kind === 'phone').map(({ value }) => phonePattern(value));
  const patternOf = (written: (word: string) => string) =>
    [...new Set([...plain.map((word) => literal(written(word))), ...phones])]
      .toSorted((one, other) => other.length - one.length)
      .join('|');
  const inTexts = patternOf((word) => word);
  if (!inTexts) return undefined;
  const inJson = patternOf((word) => JSON.stringify(word).slice(1, -1));
  const kept = new RegExp(inTexts, 'giu');

  return {
    foundIn: (columns) =>
      sql`(${sql.join(
        columns.map((column) => sql`${named(column)}::text ~* ${isJson(column) ? inJson : inTexts}`),
        sql` or `,
      )})`,
    blacked(column) {
      const name = named(column);
      if (isJson(column)) return sql`regexp_replace(${name}::text, ${inJson}, ${BLACKED_OUT}, 'gi')::jsonb`;
      const text = (from: SQL) => sql`regexp_replace(${from}, ${inTexts}, ${BLACKED_OUT}, 'gi')`;
      if (column.columnType === 'PgArray')
        return sql`array(select ${text(sql`one.value`)} from unnest(${name}) with ordinality as one(value, place)
          order by one.place)`;
      return text(name);
    },
    inText: (text) => text.replace(kept, BLACKED_OUT),
  };
}

/** The digits of the number with anything between them, with or without the country's; never within a longer number. */
function phonePattern(value: string) {
  const digits = value.replace(/;.*/, '').replace(/\D/g, '');
  const country = digits.startsWith('86') && digits.length > 11 ? '86' : '';
  const spread = (run: string) => [...run].join('[-. ()]*');
  const own = spread(digits.slice(country.length));
  return `(?<![0-9])(?:[+]?${country && `(?:0*${spread(country)}[-. ()]*)?`})${own}(?![0-9])`;
}

const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const isJson = (column: PgColumn) => column.columnType === 'PgJsonb';
/** Drizzle leaves a table's name out where there is one table only, and so do we. */
const named = (column: PgColumn) => sql`${sql.identifier(snake(column.name))}`;
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
