import { sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { insertMany } from '#platform/insert-many';
import { type NewDeadline, rowOf } from './new-deadline.ts';
import { promiseAgain } from './promise-again.ts';
import { deadlines } from './tables.ts';

/** Promises. However many, they are one statement while none of their kind is owed already. */
export async function setDeadlines(ctx: TransactionContext, given: readonly NewDeadline[]): Promise<void> {
  if (given.length === 0) return;
  const rows = await Promise.all(given.map((one) => rowOf(ctx, one)));
  const made = await insertMany(ctx.db, deadlines, rows, {
    ending: sql`on conflict (subject, kind) where ended_at is null do nothing returning id`,
  });
  if (made.length === rows.length) return;

  const ids = new Set(made.map(({ id }) => id));
  for (const [index, row] of rows.entries()) {
    const { again, reason } = given[index]!;
    if (!ids.has(row.id) && again !== 'keep') await promiseAgain(ctx, row, reason);
  }
}

export function setDeadline(ctx: TransactionContext, given: NewDeadline): Promise<void> {
  return setDeadlines(ctx, [given]);
}
