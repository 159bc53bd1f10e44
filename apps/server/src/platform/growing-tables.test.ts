import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { customers } from '#features/customers';
import { useTestApp } from '#testing/app';
import { growingTables } from './growing-tables.ts';

const app = useTestApp();

test('the database looks again at what has outgrown what it knows, once many rows came in', async () => {
  const grown = growingTables(app.as({ kind: 'system' }), [customers]);
  for (let times = 0; times < 3; times++) await app.given(makeCustomer);

  await grown(999);
  const before = await known();
  await grown(1);

  expect(before).not.toBe(3);
  expect(await known()).toBe(3);
});

async function known(): Promise<number> {
  const { rows } = await app.runtime.db.execute<{ known: number }>(
    sql`select reltuples::int as known from pg_class where oid = 'customers'::regclass`,
  );
  return rows[0]!.known;
}
