import { type SQL, sql } from 'drizzle-orm';

const LAST_OF_ALL = '\u{10FFFF}';

/**
 * That a text begins so, for an index with `text_pattern_ops`. Unlike `like` it is answered by the index also when the
 * database keeps one plan for all words.
 */
export const beginsWith = (text: SQL, start: string): SQL =>
  sql`${text} ~>=~ ${start} and ${text} ~<~ ${endOfBeginning(start)}`;

/** Where the texts end that begin so. */
export const endOfBeginning = (start: string) => start + LAST_OF_ALL;
