import { type SQL, sql } from 'drizzle-orm';
import { contactPoints, customers, recogniseContactPoint } from '#features/customers';
import { beginsWith } from '#platform/begins-with';
import { tickets } from '../tables.ts';

const MOST = 1000;

/** A ticket, order or outside complaint number (they look alike, so all are searched), or whom a customer's words mean. */
export function foundByWords(words: string): SQL {
  return foundFirst(sql`${withNumber(words)}
    union all select t.id from ${tickets} t where t.customer_id in (
      select c.id from ${customers} c where (${beginsWith(sql`c.name`, words)}) or c.number = ${words.toUpperCase()} limit 100)
    ${ofWhoIsReached(words)}`);
}

/** A ticket, order or outside complaint number, whole: said of a ticket that was found. */
export const numberedExactly = (words: string) => sql<boolean>`(${tickets.number} = ${words}
  or ${tickets.orderNumbers} @> ${sql.param([words])}::text[] or ${tickets.externalNumber} = ${words})`;

function ofWhoIsReached(words: string): SQL {
  const point = recogniseContactPoint(words);
  if (!point) return sql``;
  return sql`union all select t.id from ${tickets} t where t.customer_id in (
    select p.customer_id from ${contactPoints} p where p.bare_value = ${point.value.replace(/;.*/, '')})`;
}

export const hasOrderNumber = (number: string): SQL => foundFirst(withOrderNumber(number));

const withNumber = (words: string): SQL => sql`
  select t.id from ${tickets} t where t.number = ${words}
  union all ${withOrderNumber(words)}
  union all select t.id from ${tickets} t where t.external_number = ${words} and t.external_number <> ''`;

const withOrderNumber = (number: string): SQL =>
  sql`select t.id from ${tickets} t where t.order_numbers @> ${sql.param([number])}::text[]`;

// As an array it is found before the list is sorted: else PostgreSQL would walk all tickets in the list's order.
const foundFirst = (ids: SQL): SQL => sql`${tickets.id} = any(array(${ids} limit ${sql.raw(String(MOST))}))`;
