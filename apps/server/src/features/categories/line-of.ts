import type { CategoryId } from '@huiyin/contract/ids';
import { type SQL, sql } from 'drizzle-orm';
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
