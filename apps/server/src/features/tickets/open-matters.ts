import type { DraftTicket, OpenMatter, SameMatter } from '@huiyin/contract/examination';
import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { contactPoints, recogniseContactPoint } from '#features/customers';
import type { Context } from '#platform/context';
import { visibleTickets } from './access.ts';
import type { FoundNumber } from './numbers-in-text.ts';
import { ticketTerms } from './search/tables.ts';
import { soughtTerms } from './search/terms.ts';
import { unfinished } from './status-conditions.ts';
import { summaryColumns } from './summary.ts';
import { tickets } from './tables.ts';
import { hasOrderNumber } from './views/found-by-words.ts';

const MOST = 10;
const MOST_NUMBERS = 10;
const MOST_TELLING = 100;

/**
 * Open matters of the same customer, phone, order or of a ticket that is named: the customer may be calling about one
 * of them (重复进线).
 */
export async function openMattersLike(
  ctx: Context,
  draft: DraftTicket,
  numbers: readonly FoundNumber[],
): Promise<OpenMatter[]> {
  const same = sameAs(draft, numbers);
  if (same.length === 0) return [];
  const because = sql<SameMatter>`case ${sql.join(
    same.map(([what, condition]) => sql`when ${condition} then ${what}`),
    sql` `,
  )} end`;
  return ctx.db
    .select({ ...summaryColumns, because })
    .from(tickets)
    .where(and(unfinished, visibleTickets(ctx), or(...same.map(([, condition]) => condition))))
    .orderBy(desc(tickets.openedAt))
    .limit(MOST);
}

// The first that holds is what one is told.
function sameAs(draft: DraftTicket, numbers: readonly FoundNumber[]): [SameMatter, SQL][] {
  const found = (...kinds: FoundNumber['kind'][]) =>
    numbers.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  // A running number and an order number look alike.
  const written = [...(draft.orderNumbers ?? []), ...found('order-number', 'ticket-number')];
  const alike = [...new Set(written)].filter(Boolean).slice(0, MOST_NUMBERS);
  const phones = [draft.phone ?? '', ...found('phone')].slice(0, MOST_NUMBERS);
  const orders = alike.map((number) => or(hasOrderNumber(number), tellsOf(number))!);
  const reached = phones.flatMap((phone) => reachedBy(phone) ?? []);
  return [
    ...(alike.length > 0 ? [['ticket', inArray(tickets.number, alike)] as [SameMatter, SQL]] : []),
    ...orders.map((condition): [SameMatter, SQL] => ['order', condition]),
    ...(draft.customerId
      ? [['customer', eq(tickets.customerId, draft.customerId)] as [SameMatter, SQL]]
      : []),
    ...reached.map((condition): [SameMatter, SQL] => ['phone', condition]),
  ];
}

/** In its own words, where nobody has filled in the field. */
function tellsOf(number: string): SQL {
  const [term, ...others] = soughtTerms(number);
  if (!term || others.length > 0) return sql`false`;
  return sql`${tickets.id} = any(array(select ticket_id from ${ticketTerms}
    where seq = 0 and terms @@ (select ${`'${term}'`}::tsquery) limit ${sql.raw(String(MOST_TELLING))}))`;
}

function reachedBy(phone: string): SQL | undefined {
  const point = recogniseContactPoint(phone);
  if (!point) return undefined;
  return sql`${tickets.customerId} in (select p.customer_id from ${contactPoints} p where p.bare_value = ${point.value.replace(/;.*/, '')})`;
}
