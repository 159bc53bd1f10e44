import { sql } from 'drizzle-orm';
import { categories } from '#features/categories';
import { customers } from '#features/customers';
import { departments, groups, staff } from '#features/staff';
import type { Context } from '#platform/context';
import { visibleTickets } from './access.ts';
import { tickets } from './tables.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The names of whatever has one of these ids, in one question; ids of something else are passed over. */
export async function namesOf(ctx: Context, ids: Iterable<unknown>): Promise<{ id: string; name: string }[]> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string' && UUID.test(id));
  if (wanted.length === 0) return [];
  const among = sql`= any(${sql.param(wanted)}::uuid[])`;
  return ctx.db.select({ id: sql<string>`id`, name: sql<string>`name` }).from(
    sql`(select id, name from ${staff} where id ${among}
        union all select id, name from ${groups} where id ${among}
        union all select id, name from ${departments} where id ${among}
        union all select id, name from ${categories} where id ${among}
        union all select id, name from ${customers} where id ${among}
        union all select id, number from ${tickets} where id ${among}
          and ${visibleTickets(ctx) ?? sql`true`}) as named`,
  );
}
