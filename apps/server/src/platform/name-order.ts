import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** Names as one looks them up in Chinese: by pinyin, then other scripts as their letters go. */
export const NAME_COLLATION = 'zh-x-icu';

const collation = sql.identifier(NAME_COLLATION);

/** To order names by, and to compare with the one that a page ended with. */
export const inNameOrder = (name: AnyColumn | SQL): SQL => sql`${name} collate ${collation}`;
