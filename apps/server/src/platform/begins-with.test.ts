import { sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { beginsWith } from './begins-with.ts';

const app = useTestApp();

test.each([
  ['客户', ['客户', '客户-张', '客户\u{10FFFE}'], ['客', '客戶', '顾客']],
  ['100%_', ['100%_', '100%_off'], ['1000', '100%']],
  ['', ['', '张'], []],
])('%j begins these and no others', async (start, yes, no) => {
  const texts = sql.param([...yes, ...no]);
  const found = await app.runtime.db.execute<{ text: string }>(
    sql`select text from unnest(${texts}::text[]) text where ${beginsWith(sql`text`, start)}`,
  );
  expect(found.rows.map(({ text }) => text)).toEqual(yes);
});

test('an index answers it, also by a plan made for any words', async () => {
  const { sql: statement } = new PgDialect().sqlToQuery(
    sql`select c.id from customers c where ${beginsWith(sql`c.name`, '客户')}`,
  );
  const plan = await app.given(async ({ db }) => {
    await db.execute(sql`set local enable_seqscan = off`);
    await db.execute(sql`set local plan_cache_mode = force_generic_plan`);
    await db.execute(sql.raw(`prepare beginning as ${statement}`));
    return db.execute(sql`explain execute beginning('客户', '客户z')`);
  });
  expect(JSON.stringify(plan.rows)).toContain('Index Cond: ((name ~>=~ $1)');
});
