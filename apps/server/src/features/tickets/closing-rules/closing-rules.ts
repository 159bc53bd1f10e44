import type { Context } from '#platform/context';
import { readClosingRules } from './read-closing-rules.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What resolving makes of a ticket, and when it closes if the customer says nothing. */
export async function resolvedState(ctx: Context) {
  const now = ctx.now();
  const { closesAfterHours } = await readClosingRules(ctx);
  const closesAt = new Date(now.getTime() + closesAfterHours * HOUR);
  return { status: 'resolved', statusSince: now, resolvedAt: now, closesAt } as const;
}

/** A customer who is content closes the matter; one who is not keeps it resolved until that is seen to. */
export async function isContent(ctx: Context, score: number) {
  return score >= (await readClosingRules(ctx)).contentFrom;
}

/** Whether what a customer writes now still belongs to a ticket closed then, or is a new matter that follows on it. */
export async function isSameMatter(ctx: Context, closedAt: Date) {
  const { reopensWithinDays } = await readClosingRules(ctx);
  return ctx.now().getTime() - closedAt.getTime() <= reopensWithinDays * DAY;
}
