import type { StaffId } from '@huiyin/contract/ids';
import { asc, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { groupMembers, groups, staff } from '../tables.ts';

const MOST = 500;

/** The groups by name, closed ones too; members are those who still work here. */
export async function listGroups(ctx: Context) {
  const found = await ctx.db
    .select({
      id: groups.id,
      name: groups.name,
      closedAt: groups.closedAt,
      memberIds: sql<StaffId[]>`array(select m.staff_id from ${groupMembers} m
        join ${staff} s on s.id = m.staff_id and s.deactivated_at is null
        where m.group_id = ${groups}.id order by ${inNameOrder(sql`s.name`)}, s.id)`,
    })
    .from(groups)
    .orderBy(inNameOrder(groups.name), asc(groups.id))
    .limit(MOST);
  return { groups: found };
}
