import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { contactPoints, customers, recogniseContactPoint, soughtKeys } from '#features/customers';
import { endOfBeginning } from '#platform/begins-with';
import { tickets } from '../tables.ts';

const MOST = 1000;
const MOST_CUSTOMERS = 100;

/** What may be meant by words; null when they are no way to reach anybody. */
export interface Meanings<Value> {
  number: Value;
  nameFrom: Value;
  nameUntil: Value;
  /** What the names of a customer hold who is named in part or in other characters; a single one would say too little. */
  nameKeys: string[] | Exclude<Value, string> | null;
  customerNumber: Value;
  reached: Value | null;
}

export function meaningsOf(words: string): Meanings<string> {
  const nameKeys = soughtKeys(words);
  return {
    ...{ number: words, nameFrom: words, nameUntil: endOfBeginning(words) },
    nameKeys: nameKeys.some((key) => key.length > 1) ? nameKeys : null,
    customerNumber: words.toUpperCase(),
    reached: recogniseContactPoint(words)?.value.replace(/;.*/, '') ?? null,
  };
}

/** A ticket, order or outside complaint number (they look alike, so all are searched), or whom a customer's words mean. */
export const foundByWords = (words: string): SQL => foundByMeanings(meaningsOf(words));

export function foundByMeanings(meant: Meanings<string | Placeholder>): SQL {
  const { number, reached } = meant;
  return foundFirst(sql`
    select t.id from ${tickets} t where t.number = ${given(number)}
    union all ${withOrderNumber(given(number))}
    union all select t.id from ${tickets} t where t.external_number = ${given(number)} and t.external_number <> ''
    union all select t.id from ${tickets} t where t.customer_id in (${customersMeant(meant)})
    union all select t.id from ${tickets} t where t.customer_id in (
      select p.customer_id from ${contactPoints} p where p.bare_value = ${given(reached)})`);
}

/**
 * Customers named or numbered so. One by one, in the order of an index or as a whole: asked for any of these and for a
 * hundred of them, the planner reads all customers in their own order, thinking that the first hundred are soon found.
 */
function customersMeant({
  nameFrom,
  nameUntil,
  nameKeys,
  customerNumber,
}: Meanings<string | Placeholder>): SQL {
  const keys = Array.isArray(nameKeys) ? sql.param(nameKeys) : nameKeys;
  const most = sql.raw(String(MOST_CUSTOMERS));
  return sql`
    (select c.id from ${customers} c where c.name ~>=~ ${given(nameFrom)} and c.name ~<~ ${given(nameUntil)}
      order by c.name using ~<~ limit ${most})
    union all select c.id from ${customers} c where c.number = ${given(customerNumber)}
    union all (with keyed as materialized
      (select c.id from ${customers} c where c.name_keys @> (select ${keys}::text[]))
      select id from keyed limit ${most})`;
}

/** A ticket, order or outside complaint number, whole: said of a ticket that was found. */
export const numberedExactly = (number: string | Placeholder) =>
  sql<boolean>`(${tickets.number} = ${given(number)}
    or ${tickets.orderNumbers} @> array[${given(number)}] or ${tickets.externalNumber} = ${given(number)})`;

export const hasOrderNumber = (number: string): SQL => foundFirst(withOrderNumber(sql`${number}::text`));

const withOrderNumber = (number: SQL): SQL =>
  sql`select t.id from ${tickets} t where t.order_numbers @> array[${number}]`;

// Hidden from the planner, or it would think of a better plan for each word, which takes it longer than to answer by any.
const given = (value: string | Placeholder | null) => sql`(select ${value}::text)`;

// As an array it is found before the list is sorted: else PostgreSQL would walk all tickets in the list's order.
const foundFirst = (ids: SQL): SQL => sql`${tickets.id} = any(array(${ids} limit ${sql.raw(String(MOST))}))`;
