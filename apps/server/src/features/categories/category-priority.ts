import type { CategoryId } from '@huiyin/contract/ids';
import type { Priority } from '@huiyin/contract/tickets';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lineAbove } from './line-of.ts';
import { categories } from './tables.ts';

/** The priority that the category suggests: its own, else that of the nearest above it that has one. */
export async function categoryPriority(ctx: Context, id: CategoryId): Promise<Priority | null> {
  const line = await ctx.db
    .select({ id: categories.id, parentId: categories.parentId, priority: categories.priority })
    .from(categories)
    .where(sql`${categories.id} in ${lineAbove(id)}`);
  const byId = new Map(line.map((one) => [one.id, one]));
  for (let at = byId.get(id); at; at = at.parentId ? byId.get(at.parentId) : undefined) {
    if (at.priority) return at.priority;
  }
  return null;
}
