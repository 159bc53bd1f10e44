import { type SQL, sql } from 'drizzle-orm';
import { customers } from '#features/customers';
import { tickets } from '../tables.ts';

/** A ticket, order or outside complaint number (they look alike, so all are searched), or a customer's name. */
export function foundByWords(words: string): SQL {
  const beginning = `${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${tickets.id} in (
    select t.id from ${tickets} t where t.number = ${words}
    union all select t.id from ${tickets} t where t.order_numbers @> ${sql.param([words])}::text[]
    union all select t.id from ${tickets} t where t.external_number = ${words} and t.external_number <> ''
    union all select t.id from ${tickets} t where t.customer_id in (
      select c.id from ${customers} c where c.name like ${beginning} or c.number = ${words.toUpperCase()} limit 100))`;
}
