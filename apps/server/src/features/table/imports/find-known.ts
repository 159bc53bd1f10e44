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
  const came = await ctx.db
    .select({ key: tableRows.key, id: tableRows.ticketId })
    .from(tableRows)
    .where(inArray(tableRows.key, [...keys]));
  const byId = await rowsWhere(
    ctx,
    came.length > 0
      ? inArray(
          tickets.id,
          came.map(({ id }) => id),
        )
      : undefined,
  );
  const byNumber = await rowsWhere(ctx, numbers.length > 0 ? inArray(tickets.number, numbers) : undefined);
  const rowOf = new Map(byId.map((row) => [row.id, row]));
  return new Map([
    ...came.flatMap(({ key, id }) => {
      const row = rowOf.get(id);
      return row ? [[key, row] as const] : [];
    }),
    ...byNumber.map((row) => [`number ${row.number}`, row] as const),
  ]);
}

async function rowsWhere(ctx: Context, condition: ReturnType<typeof inArray> | undefined): Promise<Known[]> {
  if (!condition) return [];
  return ctx.db
    .select({ ...rowColumns, isVisible: sql<boolean>`${visible(ctx)}` })
    .from(tickets)
    .where(condition);
}

const visible = (ctx: Context): SQL => visibleTickets(ctx) ?? sql`true`;
