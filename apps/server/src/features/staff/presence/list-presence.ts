import type { Capacity } from '@huiyin/contract/presence';
import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { staff } from '../tables.ts';
import { capacities, presences } from './tables.ts';

const MOST = 1000;

/** Everybody who works here, and how they are there. */
export async function listPresence(ctx: Context) {
  const found = await ctx.db
    .select({
      id: staff.id,
      name: staff.name,
      presence: sql<
        'online' | 'busy' | 'break' | 'offline'
      >`coalesce(${presences.presence}::text, 'offline')`,
      since: presences.since,
      capacity: sql<
        Capacity[]
      >`coalesce((select json_agg(json_build_object('channel', c.channel, 'most', c.most)
        order by c.channel) from ${capacities} c where c.staff_id = ${staff}.id), '[]')`,
    })
    .from(staff)
    .leftJoin(presences, eq(presences.staffId, staff.id))
    .where(isNull(staff.deactivatedAt))
    .orderBy(inNameOrder(staff.name), asc(staff.id))
    .limit(MOST);
  return { staff: found };
}
