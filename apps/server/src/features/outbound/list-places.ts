import { asc, eq } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { outboundPlaces } from './tables.ts';

const MOST = 500;

export async function listPlaces(ctx: Context) {
  const { id, place, allowedAt } = outboundPlaces;
  const places = await ctx.db
    .select({ id, place, allowedAt, allowedByName: staff.name })
    .from(outboundPlaces)
    .leftJoin(staff, eq(staff.id, outboundPlaces.allowedById))
    .orderBy(asc(place))
    .limit(MOST);
  return { places };
}
