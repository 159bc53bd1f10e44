import type { DeadlineKind } from '@huiyin/contract/deadlines';
import { desc, eq, sql } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { deadlines } from './tables.ts';

/** The end of the last promise of this kind was a mistake: it is owed as before. What was breached stays so. */
export async function oweAgain(
  ctx: TransactionContext,
  { subject, kind }: { subject: string; kind: DeadlineKind },
) {
  const last = ctx.db
    .select({ id: deadlines.id })
    .from(deadlines)
    .where(sql`${deadlines.subject} = ${subject} and ${deadlines.kind} = ${kind}`)
    .orderBy(desc(deadlines.startedAt), desc(deadlines.id))
    .limit(1);
  await ctx.db
    .update(deadlines)
    .set({
      status: sql`case when status = 'breached' then status else 'running'::deadline_status end`,
      settledAt: sql`case when status = 'breached' then settled_at end`,
      endedAt: null,
    })
    .where(eq(deadlines.id, last));
}
