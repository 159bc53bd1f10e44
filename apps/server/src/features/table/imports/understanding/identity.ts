import { createHash } from 'node:crypto';
import { plain } from '../../columns/plain.ts';
import type { Understood } from './understand-row.ts';

const LENGTH = 16;

/** By what a row is the same row again: its ticket's number, else its 序号 with date and customer. */
export function identityOf({ number, place, occurredAt, customer, texts }: Understood): string {
  if (number) return `number ${number}`;
  const who = plain(customer?.name ?? '');
  const what =
    place ||
    createHash('sha256')
      .update(plain(texts.description ?? ''))
      .digest('base64url')
      .slice(0, LENGTH);
  return `row ${what} ${occurredAt?.toISOString() ?? ''} ${who}`;
}

/** Which of these such a key is. */
export function sameBy(key: string): 'number' | 'place' | 'description' {
  if (key.startsWith('number ')) return 'number';
  return key.indexOf(' ', 4) === 4 + LENGTH ? 'description' : 'place';
}
