import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';

const app = useTestApp();

// A table made anew would lose it without a word.
test('large tables whose rows change are vacuumed when a fiftieth of them is dead', async () => {
  const { rows } = await app.runtime.db.execute<{ name: string }>(sql`select relname as name from pg_class
    where 'autovacuum_vacuum_scale_factor=0.02' = any(reloptions) order by relname`);

  expect(rows.map(({ name }) => name)).toEqual(['customers', 'deadlines', 'ticket_terms', 'tickets']);
});
