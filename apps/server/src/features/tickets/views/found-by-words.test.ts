import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { tickets } from '../tables.ts';
import { foundByWords } from './found-by-words.ts';

const app = useTestApp();

test('customers are found by their indexes, however many of them wait to be put into one', async () => {
  await app.given(({ db }) =>
    db.execute(sql`insert into customers (id, number, name, name_keys, added_at)
      select gen_random_uuid(), 'X' || i, 'X' || i, array(select md5(i || '-' || k) from generate_series(1, 12) k), now()
      from generate_series(1, 30000) i`),
  );
  await app.given(({ db }) => db.execute(sql`analyze customers`));

  const { rows } = await app.given(({ db }) =>
    db.execute(sql`explain select ${tickets.id} from ${tickets} where ${foundByWords('张伟')}`),
  );

  const plan = rows.map((row) => Object.values(row)[0]).join('\n');
  expect(plan).toContain('on customers');
  expect(plan).not.toContain('Seq Scan on customers');
});
