import { webhookId } from '@huiyin/contract/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { staffActor } from '#features/staff';
import { actingAs } from '#platform/acting-as';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { stopSending } from '../stop-webhook.ts';
import { type Delivery, type Webhook, webhookDeliveries, webhooks } from '../tables.ts';
import { nextTry } from './back-off.ts';
import { queueNext } from './queue-next.ts';
import { isDelivered, type Outcome, send } from './send.ts';

const GONE = 410;
const MOST_AT_ONCE = 200;
const LONGEST_MS = 60_000;

const payload = z.object({ webhookId, turn: z.uuid() });
type Turn = z.infer<typeof payload>;

/** Sends what there is, one after the other, as long as it succeeds and the turn is ours. */
export const deliver = defineJob('webhooks/deliver', payload, async (ctx, turn) => {
  const until = ctx.now().getTime() + LONGEST_MS;
  for (let sent = 0; sent < MOST_AT_ONCE && ctx.now().getTime() < until; sent++) {
    if (!(await deliverNext(ctx, turn))) break;
  }
  await ctx.transaction(({ db }) =>
    db.update(webhooks).set({ turn: null, turnEndsAt: null }).where(ours(turn)),
  );
});

const ours = (given: Turn) => and(eq(webhooks.id, given.webhookId), eq(webhooks.turn, given.turn));

/** Whether there is reason to go on. */
async function deliverNext(ctx: Context, turn: Turn): Promise<boolean> {
  const [hook] = await ctx.db
    .select()
    .from(webhooks)
    .where(and(ours(turn), isNull(webhooks.stoppedBecause)));
  if (!hook) return false;
  const owner = await staffActor(ctx, hook.ownerId, { sessionId: null });
  if (owner.kind !== 'staff' || !may(owner, 'webhooks.manage')) {
    await stopSending(ctx, hook.id, 'owner-left');
    return false;
  }
  const next = await queueNext(ctx, hook, ctx.use(actingAs)(owner));
  if (typeof next === 'string') return next === 'look again';
  return settle(ctx, hook, next, await send(ctx, hook, next));
}

async function settle(ctx: Context, hook: Webhook, { id, tries }: Delivery, outcome: Outcome) {
  const delivered = isDelivered(outcome);
  const now = ctx.now();
  const failingSince = delivered ? null : (hook.failingSince ?? now);
  const nextTryAt = failingSince ? nextTry(now, tries + 1, failingSince) : null;
  await ctx.transaction(async (ctx) => {
    await ctx.db
      .update(webhookDeliveries)
      .set({ tries: tries + 1, ...(delivered ? { status: 'delivered', deliveredAt: now } : {}) })
      .where(eq(webhookDeliveries.id, id));
    await ctx.db
      .update(webhooks)
      .set({ failingSince, nextTryAt: nextTryAt ?? null, ...(delivered ? { lastDeliveredAt: now } : {}) })
      .where(eq(webhooks.id, hook.id));
    if (outcome.answered === GONE) await stopSending(ctx, hook.id, 'gone');
    else if (nextTryAt === undefined) await stopSending(ctx, hook.id, 'failing');
  });
  return delivered;
}
