import type { TicketId } from '@huiyin/contract/ids';
import type { TableColumn } from '@huiyin/contract/table-columns';
import { and, inArray } from 'drizzle-orm';
import { tickets, visibleTickets } from '#features/tickets';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';
import { cellText, type Wording } from '../columns/cell-text.ts';
import { maskText, numbersOf } from '../columns/mask-text.ts';
import { rowColumns } from '../columns/row-columns.ts';

interface Wanted {
  ids: readonly TicketId[];
  columns: readonly TableColumn[];
  wording: Wording;
  /** How many rows stand before these. */
  before: number;
}

/** The cells of these tickets in their order, with contact data masked for who may not see it whole. */
export async function readRows(ctx: Context, { ids, columns, wording, before }: Wanted): Promise<string[][]> {
  const found = await ctx.db
    .select(rowColumns)
    .from(tickets)
    .where(and(inArray(tickets.id, [...ids]), visibleTickets(ctx)));
  const rowOf = new Map(found.map((row) => [row.id, row]));
  const isWhole = may(ctx.actor, 'customers.reveal');
  return ids
    .flatMap((id) => rowOf.get(id) ?? [])
    .map((row, at) => {
      const cells = columns.map((column) => cellText(column, row, before + at + 1, wording));
      return isWhole ? cells : cells.map((text) => maskText(text, numbersOf(row)));
    });
}
