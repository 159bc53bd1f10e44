import { sql } from 'drizzle-orm';
import { bigint, boolean, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';

const app = useTestApp();

const selectedRows = pgTable('selected_rows', {
  id: uuid().primaryKey(),
  words: text().array().notNull(),
  count: bigint({ mode: 'number' }),
  held: jsonb(),
  done: boolean(),
  at: timestamp({ withTimezone: true }),
});

test('rows come as they were selected: each column by its own type, and null as null', async () => {
  const full = {
    id: '0198c0de-0000-7000-8000-000000000001',
    words: ['a,b', '"', '中文'],
    count: 9_007_199_254_740_991,
    held: { a: [1, null] },
    done: true,
    at: new Date('2030-01-02T03:04:05.678Z'),
  };
  const empty = {
    ...full,
    id: '0198c0de-0000-7000-8000-000000000002',
    count: null,
    held: null,
    done: null,
    at: null,
  };

  const rows = await app.given(async ({ db }) => {
    await db.execute(sql`create temp table selected_rows
      (id uuid, words text[], count bigint, held jsonb, done boolean, at timestamptz)`);
    await db.insert(selectedRows).values([full, empty]);
    const flat = await db.select().from(selectedRows).orderBy(selectedRows.id);
    const added = await db
      .select({
        id: selectedRows.id,
        length: sql`count + 1`.mapWith(BigInt),
        said: sql<string>`words[3]`.as('said'),
      })
      .from(selectedRows)
      .orderBy(selectedRows.id);
    return { flat, added };
  });

  expect(rows.flat).toEqual([full, empty]);
  expect(rows.added).toEqual([
    { id: full.id, length: 9_007_199_254_740_992n, said: '中文' },
    { id: empty.id, length: null, said: '中文' },
  ]);
});
