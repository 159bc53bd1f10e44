import { asc, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { staff } from '../tables.ts';

const MOST = 1000;

/** Everybody who works here now, by name. */
export async function listColleagues(ctx: Context) {
  const found = await ctx.db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(isNull(staff.deactivatedAt))
    .orderBy(inNameOrder(staff.name), asc(staff.id))
    .limit(MOST);
  return { staff: found };
}
