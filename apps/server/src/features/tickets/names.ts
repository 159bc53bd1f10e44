import { and, sql } from 'drizzle-orm';
import { categories } from '#features/categories';
import { customers } from '#features/customers';
import { departments, groups, staff } from '#features/staff';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { visibleTickets } from './access.ts';
import { tickets } from './tables.ts';

export interface Named {
  id: string;
  name: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The names of whatever has one of these ids; ids of something else are passed over. */
export async function namesOf(ctx: Context, ids: Iterable<unknown>): Promise<Named[]> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string' && UUID.test(id));
  if (wanted.length === 0) return [];
  const found = await namesIn(ctx, { ids: wanted });
  if (found.length === wanted.length) return found;

  const known = new Set(found.map(({ id }) => id));
  return [...found, ...(await ticketNumbers(ctx, { ids: wanted.filter((id) => !known.has(id)) }))];
}

const among = sql`= any(${sql.placeholder('ids')}::uuid[])`;

const namesIn = prepared(({ db }) =>
  db.select({ id: sql<string>`id`, name: sql<string>`name` }).from(
    sql`(select id, name from ${staff} where id ${among}
        union all select id, name from ${groups} where id ${among}
        union all select id, name from ${departments} where id ${among}
        union all select id, name from ${categories} where id ${among}
        union all select id, name from ${customers} where id ${among}) as named`,
  ),
);

const ticketNumbers = prepared((ctx) =>
  ctx.db
    .select({ id: sql<string>`${tickets.id}`, name: tickets.number })
    .from(tickets)
    .where(and(sql`${tickets.id} ${among}`, visibleTickets(ctx))),
);
