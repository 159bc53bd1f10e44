import type { DeadlineKind } from '@huiyin/contract/deadlines';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { prepared } from '#platform/prepared';
import type { Deadline } from './deadline.ts';
import { deadlines } from './tables.ts';

/** Some or all of the promises about one thing, or about many. */
export interface DeadlinesOf {
  subject: string | readonly string[];
  kinds?: readonly DeadlineKind[];
}

/** Those still owed: running, paused, or breached and not yet kept. */
export const owed = ({ subject, kinds }: DeadlinesOf) =>
  and(
    typeof subject === 'string'
      ? eq(deadlines.subject, subject)
      : sql`${deadlines.subject} = any(${sql.param([...subject])}::text[])`,
    kinds && inArray(deadlines.kind, [...kinds]),
    isNull(deadlines.endedAt),
  );

/** What is still owed about a thing, by due time. */
export function openDeadlinesOf(ctx: Context, subject: string): Promise<Deadline[]> {
  return openOf(ctx, { subject });
}

const openOf = prepared(({ db }) =>
  db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subject, sql.placeholder('subject')), isNull(deadlines.endedAt)))
    .orderBy(asc(deadlines.dueAt), asc(deadlines.id)),
);

/** The same, held still until the transaction ends: the loop waits or passes by. */
export async function lockDeadlinesOf(ctx: TransactionContext, which: DeadlinesOf): Promise<Deadline[]> {
  return ctx.db.select().from(deadlines).where(owed(which)).orderBy(asc(deadlines.id)).for('update');
}
