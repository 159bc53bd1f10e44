import type { WebhookDeliveryId } from '@huiyin/contract/ids';
import { and, asc, eq, sql } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';
import { type Event, horizon } from '#platform/event-tail';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { mayWatch } from '#platform/watching';
import { type Delivery, type Webhook, webhookDeliveries, webhooks } from '../tables.ts';
import { bodyOf } from './body-of.ts';

const AT_A_TIME = 200;

/** The delivery that comes next: what waits, else the next event that is wanted and that the owner may see. */
export async function queueNext(
  ctx: Context,
  hook: Webhook,
  owner: Context,
): Promise<Delivery | 'nothing yet' | 'look again'> {
  const [waiting] = await ctx.db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, hook.id), eq(webhookDeliveries.status, 'waiting')))
    .orderBy(asc(webhookDeliveries.position))
    .limit(1);
  if (waiting) return waiting;

  const ahead = await ctx.db
    .select()
    .from(events)
    .where(
      sql`(${events.transaction}, ${events.position}) > (${hook.afterTransaction}::xid8, ${hook.afterPosition})
        and ${events.transaction} < ${horizon}`,
    )
    .orderBy(asc(events.transaction), asc(events.position))
    .limit(AT_A_TIME);
  const next = await firstFor(ahead, hook, owner);
  const last = next ?? ahead.at(-1);
  if (!last) return 'nothing yet';
  return ctx.transaction(async (ctx) => {
    const followed = await ctx.db
      .update(webhooks)
      .set({ afterTransaction: last.transaction, afterPosition: last.position })
      .where(and(eq(webhooks.id, hook.id), eq(webhooks.turn, hook.turn!)))
      .returning({ id: webhooks.id });
    if (!next || followed.length === 0) return 'look again';
    const [queued] = await ctx.db
      .insert(webhookDeliveries)
      .values({
        ...{ id: newId<WebhookDeliveryId>(), webhookId: hook.id, position: next.position },
        ...{ event: next.name, body: bodyOf(next), queuedAt: ctx.now() },
      })
      .onConflictDoNothing()
      .returning();
    return queued ?? 'look again';
  });
}

async function firstFor(ahead: readonly Event[], hook: Webhook, owner: Context) {
  const maySee = owner.use(mayWatch);
  for (const event of ahead) {
    if (event.position <= hook.sincePosition) continue;
    if (hook.events && !hook.events.includes(event.name)) continue;
    if (may(owner.actor, 'audit-log.read') || (await maySee(owner, event.subject))) return event;
  }
  return undefined;
}
