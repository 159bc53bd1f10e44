import type { CategoryId, TicketId } from '@huiyin/contract/ids';
import { and, eq, isNull, min, sql } from 'drizzle-orm';
import { linesAbove } from '#features/categories';
import { customers } from '#features/customers';
import { deadlines, type NewDeadline, setDeadlines } from '#features/deadlines';
import type { TransactionContext } from '#platform/context';
import type { Givens } from '../givens.ts';
import { firstPromises } from '../promises/promise-at-opening.ts';
import { subjectOf } from '../promises/terms-for.ts';
import { isFinished } from '../status-rules.ts';
import type { importedState } from './imported-state.ts';

type State = ReturnType<typeof importedState>;

/** Promises of all that are still open what is promised of a ticket opened now; answers when the next of each is due. */
export async function promiseForEach(
  ctx: TransactionContext,
  states: readonly State[],
): Promise<Map<TicketId, Date>> {
  const open = states.filter(({ status }) => !isFinished(status));
  if (open.length === 0) return new Map();
  const givensOf = await givensOfEach(ctx, open);
  const promised: NewDeadline[] = [];
  for (const state of open)
    promised.push(...(await firstPromises(ctx, { ...state, externalDueAt: null }, givensOf(state))));
  await setDeadlines(ctx, promised);
  return earliestOf(ctx, open);
}

async function givensOfEach(ctx: TransactionContext, open: readonly State[]) {
  const customerIds = open.flatMap(({ customerId }) => customerId ?? []);
  const found = await ctx.db
    .select({ id: customers.id, level: customers.level })
    .from(customers)
    .where(sql`${customers.id} = any(${sql.param(customerIds)}::uuid[])`);
  const levels = new Map(found.map(({ id, level }) => [id, level]));
  const lines = await linesAbove(ctx, [...new Set(open.flatMap(({ categoryId }) => categoryId ?? []))]);
  return ({ customerId, categoryId }: State): Givens => ({
    customerLevel: (customerId && levels.get(customerId)) ?? null,
    categoryIds: (categoryId && lines.get(categoryId as CategoryId)) || [],
  });
}

async function earliestOf(ctx: TransactionContext, open: readonly State[]) {
  const ids = new Map(open.map((state) => [subjectOf(state), state.id]));
  const { subject, dueAt, status, endedAt } = deadlines;
  const found = await ctx.db
    .select({ subject, dueAt: min(dueAt) })
    .from(deadlines)
    .where(
      and(
        sql`${subject} = any(${sql.param([...ids.keys()])}::text[])`,
        eq(status, 'running'),
        isNull(endedAt),
      ),
    )
    .groupBy(subject);
  return new Map(found.flatMap((one) => (one.dueAt ? [[ids.get(one.subject)!, one.dueAt] as const] : [])));
}
