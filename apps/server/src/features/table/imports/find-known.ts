import type { TicketId } from '@huiyin/contract/ids';
import { inArray, type SQL, sql } from 'drizzle-orm';
import { tickets, visibleTickets } from '#features/tickets';
import type { Context } from '#platform/context';
import type { TableRow } from '../columns/cell-text.ts';
import { rowColumns } from '../columns/row-columns.ts';
import { tableRows } from '../columns/tables.ts';

const NUMBER = /^number /;

/** A restricted ticket is the same ticket, but says nothing to who may not see it. */
export type Known = TableRow & { isVisible: boolean };

/** The tickets that rows are about, by what makes each the same row again. */
export async function findKnown(ctx: Context, keys: readonly string[]): Promise<Map<string, Known>> {
  if (keys.length === 0) return new Map();
  const numbers = keys.filter((key) => NUMBER.test(key)).map((key) => key.replace(NUMBER, ''));
  const came = await ticketsByKey(ctx, keys);
  const ids = came.map(({ id }) => id);
  const byId = ids.length > 0 ? await rowsWhere(ctx, inArray(tickets.id, ids)) : [];
  const byNumber = numbers.length > 0 ? await rowsWhere(ctx, inArray(tickets.number, numbers)) : [];
  const rowOf = new Map(byId.map((row) => [row.id, row]));
  return new Map([
    ...came.flatMap(({ key, id }) => {
      const row = rowOf.get(id);
      return row ? [[key, row] as const] : [];
    }),
    ...byNumber.map((row) => [`number ${row.number}`, row] as const),
  ]);
}

// One by one, since a plan for all together, made while few rows had come in, reads the table from end to end.
async function ticketsByKey(ctx: Context, keys: readonly string[]) {
  const asked = await ctx.db
    .select({
      key: sql<string>`asked.key`,
      id: sql<TicketId | null>`(select r.ticket_id from ${tableRows} r where r.key = asked.key)`,
    })
    .from(sql`unnest(${sql.param([...keys])}::text[]) as asked(key)`);
  return asked.flatMap(({ key, id }) => (id ? [{ key, id }] : []));
}

async function rowsWhere(ctx: Context, condition: SQL): Promise<Known[]> {
  return ctx.db
    .select({ ...rowColumns, isVisible: sql<boolean>`${visible(ctx)}` })
    .from(tickets)
    .where(condition);
}

const visible = (ctx: Context): SQL => visibleTickets(ctx) ?? sql`true`;
