import type { CategoryId } from '@huiyin/contract/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { categories } from './tables.ts';

/** The category and all above it, as a subquery of ids. */
export const lineAbove = (id: CategoryId): SQL => sql`(
  with recursive line as (
    select c.id, c.parent_id from ${categories} c where c.id = ${id}
    union select c.id, c.parent_id from ${categories} c join line on c.id = line.parent_id
  ) select id from line)`;

/** The category and all below it, as a subquery of ids. */
export const lineBelow = (id: CategoryId): SQL => sql`(
  with recursive line as (
    select c.id from ${categories} c where c.id = ${id}
    union select c.id from ${categories} c join line on c.parent_id = line.id
  ) select id from line)`;

/** The lines of many categories at once: each with all above it. */
export async function linesAbove(
  ctx: TransactionContext,
  ids: readonly CategoryId[],
): Promise<Map<CategoryId, CategoryId[]>> {
  const { rows } = await ctx.db.execute<{ of: CategoryId; ids: CategoryId[] }>(sql`
    with recursive line as (
      select c.id as "of", c.id, c.parent_id from ${categories} c where c.id = any(${sql.param([...ids])}::uuid[])
      union select line."of", c.id, c.parent_id from ${categories} c join line on c.id = line.parent_id
    ) select "of", array_agg(id) as ids from line group by "of"`);
  return new Map(rows.map(({ of, ids }) => [of, ids]));
}
