import type { WebhookDeliveryId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { sendOnce } from './delivery/send-once.ts';
import { webhookReplayed } from './events.ts';
import { webhookDeliveries } from './tables.ts';

/** Out of turn, once: what happened meanwhile has its own deliveries. */
export function replayDelivery(ctx: Context, { deliveryId }: { deliveryId: WebhookDeliveryId }) {
  return ctx.transaction(async (ctx) => {
    const [found] = await ctx.db
      .select({ webhookId: webhookDeliveries.webhookId })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.id, deliveryId));
    if (!found) throw new NotFound();
    await ctx.schedule(sendOnce, { deliveryId });
    await ctx.publish(webhookReplayed, { ...found, deliveryId });
  });
}
