import type { CustomerId } from '@huiyin/contract/ids';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { customers } from '#features/customers';
import { useTestApp } from '#testing/app';
import { newId } from './ids.ts';
import { insertMany } from './insert-many.ts';

const app = useTestApp();
const addedAt = new Date('2026-03-02T02:00:00.123Z');

test('rows come in as they were given, with the defaults of what nobody gave', async () => {
  const rows = ['张三"}', "李'四\n二"].map((name, at) => ({
    ...{ id: newId<CustomerId>(), number: `C-${at}`, name, nameKeys: [name], addedAt },
    ...{ fields: { nested: ['值'] }, preferredHours: '' },
  }));

  await app.given(({ db }) => insertMany(db, customers, rows));

  const found = await app.runtime.db
    .select()
    .from(customers)
    .where(
      inArray(
        customers.id,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(customers.number));
  expect(found).toMatchObject(rows);
  expect(found[0]).toMatchObject({ level: 'new', tags: [], version: 1, companyId: null });
});

test('the database works out what it is told to, and answers what it is asked', async () => {
  const row = { id: newId<CustomerId>(), name: '王五', nameKeys: [], addedAt };
  const more = {
    computed: { number: sql`'Q' || nextval('customer_numbers')` },
    ending: sql`on conflict (id) do nothing returning number`,
  };

  const add = () => app.given(({ db }) => insertMany(db, customers, [row], more));

  expect(await add()).toEqual([{ number: expect.stringMatching(/^Q\d+$/) }]);
  expect(await add()).toEqual([]);
  const kept = await app.runtime.db.select().from(customers).where(eq(customers.id, row.id));
  expect(kept).toHaveLength(1);
});
