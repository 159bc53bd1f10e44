import type { WebhookDeliveryId, WebhookId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { sendOnce } from './delivery/send-once.ts';
import { webhookDeliveries, webhooks } from './tables.ts';

const TEST = 'webhook.test';

/** Sends something without consequence, out of turn, also where sending has stopped. */
export function testWebhook(
  ctx: Context,
  { webhookId, id }: { webhookId: WebhookId; id: WebhookDeliveryId },
) {
  return ctx.transaction(async (ctx) => {
    const [found] = await ctx.db.select().from(webhooks).where(eq(webhooks.id, webhookId));
    if (!found) throw new NotFound();
    const body = JSON.stringify({ type: TEST, timestamp: ctx.now().toISOString(), data: { webhookId } });
    const added = await ctx.db
      .insert(webhookDeliveries)
      .values({ id, webhookId, event: TEST, body, status: 'skipped', queuedAt: ctx.now() })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0) await ctx.schedule(sendOnce, { deliveryId: id });
  });
}
