import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

const HOUR_MS = 60 * 60_000;

/**
 * Two kinds of stretches of time; each begins at its own minute, so that no bin of one is one of the other. Each bin is
 * looked up in the index: beyond so many, fewer that are longer cost less, and in the end a search that asks for no time.
 */
const fine = { length: '6 hours', lengthMs: 6 * HOUR_MS, origin: '2000-01-01T00:00:00Z', most: 24 };
const coarse = { length: '16 days', lengthMs: 16 * 24 * HOUR_MS, origin: '2000-01-01T00:01:00Z', most: 100 };

/** The bins that a moment is in, as the index of terms holds them. */
export const binsOf = (at: PgColumn): SQL => sql`(array[${binOf(fine, at)}, ${binOf(coarse, at)}])`;

const binOf = ({ length, origin }: typeof fine, at: PgColumn) =>
  sql.raw(`date_bin('${length}', "${at.name}", '${origin}'::timestamptz)`);

/** Bins that together hold every moment from one to another, and some before; undefined when they are too many. */
export function binsBetween(fromMs: number, untilMs: number): string[] | undefined {
  const kind = [fine, coarse].find(({ lengthMs, most }) => (untilMs - fromMs) / lengthMs < most);
  if (!kind) return undefined;
  const { lengthMs } = kind;
  const origin = Date.parse(kind.origin);
  const first = Math.floor((fromMs - origin) / lengthMs);
  const last = Math.floor((untilMs - origin) / lengthMs);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    new Date(origin + (first + at) * lengthMs).toISOString(),
  );
}
