import { type SQL, sql } from 'drizzle-orm';
import { beginsWith } from '#platform/begins-with';
import { recogniseContactPoint } from './contact-points/contact-notation.ts';
import { soughtKeys } from './name-keys.ts';
import { contactPoints, customers } from './tables.ts';

const LAST_DIGITS = /^(.*\D)(\d{2,})$/;
const PHONE_BEGUN = /^[+(]?\d[\d\s()-]{2,}$/;
const ADDRESS_BEGUN = /^[\w.+-]{3,}@?[\w.-]*$/;

/**
 * The ways in which words may mean a customer, the surest first. Each is a query of ids that one index answers;
 * together in one condition they would be answered by reading every customer.
 */
export function matchesOf(words: string): SQL[] {
  const digits = words.replace(/[\s()-]/g, '');
  const keys = soughtKeys(words);
  const point = recogniseContactPoint(words);
  return [
    ...(point ? [reachedBy(point.value.replace(/;.*/, ''))] : []),
    ...(/^c?\d+$/i.test(digits) ? [numbered(digits)] : []),
    ...(PHONE_BEGUN.test(words) ? [withValueFrom(asDialled(digits))] : []),
    ...(/^\d{4,}$/.test(digits) ? [endingWith(digits)] : []),
    ...nameAndDigits(words),
    sql`select c.id from ${customers} c where ${beginsWith(sql`c.name`, words)}`,
    ...(keys.length > 0 ? [named(keys)] : []),
    ...(ADDRESS_BEGUN.test(words) ? [withValueFrom(words.toLowerCase())] : []),
  ];
}

/** Customers with exactly this contact, whatever extension it has. */
export function reachedBy(contact: string): SQL {
  return sql`select p.customer_id as id from ${contactPoints} p where p.bare_value = ${contact}`;
}

const numbered = (digits: string) =>
  sql`select c.id from ${customers} c where ${beginsWith(sql`c.number`, digits.replace(/^c?/i, 'C'))}`;

const withValueFrom = (start: string) =>
  sql`select p.customer_id as id from ${contactPoints} p where ${beginsWith(sql`p.bare_value`, start)}`;

const asDialled = (digits: string) => (digits.startsWith('+') ? digits : `+86${digits.replace(/^0/, '')}`);

const endingWith = (digits: string) =>
  sql`select p.customer_id as id from ${contactPoints} p where ${beginsWith(sql`p.reversed_value`, reversed(digits))}`;

const named = (keys: string[]) =>
  sql`select c.id from ${customers} c where c.name_keys @> ${sql.param(keys)}::text[]`;

/** As in 王 1234: a name and the last digits of a phone. */
function nameAndDigits(words: string): SQL[] {
  const [, name = '', digits = ''] = LAST_DIGITS.exec(words) ?? [];
  const keys = soughtKeys(name);
  if (keys.length === 0) return [];
  return [
    sql`select p.customer_id as id from ${contactPoints} p join ${customers} c on c.id = p.customer_id
      where ${beginsWith(sql`p.reversed_value`, reversed(digits))} and c.name_keys @> ${sql.param(keys)}::text[]`,
  ];
}

const reversed = (text: string) => [...text].reverse().join('');
