import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { horizon } from '#platform/event-tail';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { webhookDeliveries, webhooks } from '../tables.ts';
import { deliver } from './deliver.ts';

const AT_A_TIME = 20;
/** Longer than a job may take; one that died with its process is taken up again before. */
const TURN_MS = 10 * 60_000;

/** Gives each webhook that has something to send to one job. */
export async function takeTurns(ctx: Context): Promise<void> {
  const due = await findDue(ctx);
  if (due.length === 0) return;
  await ctx.transaction(async (ctx) => {
    const now = ctx.now();
    for (const { id } of await findDue(ctx).for('update', { skipLocked: true })) {
      const turn = newId();
      await ctx.db
        .update(webhooks)
        .set({ turn, turnEndsAt: new Date(now.getTime() + TURN_MS) })
        .where(eq(webhooks.id, id));
      await ctx.schedule(deliver, { webhookId: id, turn });
    }
  });
}

// In a query of one table Drizzle leaves out its name, hence the columns by hand.
const hasSomething = sql`(exists (select from ${webhookDeliveries} d
    where d.webhook_id = ${webhooks}.id and d.status = 'waiting')
  or exists (select from ${events} e
    where (e.transaction, e.position) > (${webhooks}.after_transaction, ${webhooks}.after_position)
      and e.transaction < ${horizon}))`;

function findDue(ctx: Context) {
  const now = ctx.now();
  return ctx.db
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(
      and(
        isNull(webhooks.stoppedBecause),
        or(isNull(webhooks.turnEndsAt), lte(webhooks.turnEndsAt, now)),
        or(isNull(webhooks.nextTryAt), lte(webhooks.nextTryAt, now)),
        hasSomething,
      ),
    )
    .limit(AT_A_TIME);
}
