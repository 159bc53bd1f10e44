import { asc, eq, getTableColumns } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { orderSystems } from '../tables.ts';

export async function listSystems({ db }: Context) {
  const { changedById, ...columns } = getTableColumns(orderSystems);
  const found = await db
    .select({ ...columns, changedByName: staff.name })
    .from(orderSystems)
    .leftJoin(staff, eq(staff.id, changedById))
    .orderBy(asc(orderSystems.name));
  return { orderSystems: found };
}
