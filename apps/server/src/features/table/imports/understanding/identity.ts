import { createHash } from 'node:crypto';
import { plain } from './plain.ts';
import type { Understood } from './understand-row.ts';

/** By what a row is the same row again: its ticket's number, else its 序号 with date and customer. */
export function identityOf({ number, place, occurredAt, customer, texts }: Understood): string {
  if (number) return `number ${number}`;
  const who = plain(customer?.name ?? '');
  const what =
    place ||
    createHash('sha256')
      .update(plain(texts.description ?? ''))
      .digest('base64url')
      .slice(0, 16);
  return `row ${what} ${occurredAt?.toISOString() ?? ''} ${who}`;
}
