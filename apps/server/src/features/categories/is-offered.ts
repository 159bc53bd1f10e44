import type { CategoryId } from '@huiyin/contract/ids';
import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Context } from '#platform/context';
import { categories } from './tables.ts';

const below = alias(categories, 'below');

/** Whether a ticket can be given it: nothing stands below it, and it is not retired. */
export async function isOffered(ctx: Context, id: CategoryId): Promise<boolean> {
  const anyBelow = ctx.db
    .select({ one: sql`1` })
    .from(below)
    .where(and(eq(below.parentId, categories.id), isNull(below.retiredAt)));
  const found = await ctx.db
    .select({ id: categories.id })
    .from(categories)
    .where(and(eq(categories.id, id), isNull(categories.retiredAt), notExists(anyBelow)));
  return found.length > 0;
}
