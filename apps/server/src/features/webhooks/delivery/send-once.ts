import { webhookDeliveryId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { defineJob } from '#platform/jobs';
import { webhookDeliveries, webhooks } from '../tables.ts';
import { isDelivered, send } from './send.ts';

/** Sends one delivery out of turn, as a person wished; how it went stands in the log, and it is not tried again. */
export const sendOnce = defineJob(
  'webhooks/send-once',
  z.object({ deliveryId: webhookDeliveryId }),
  async (ctx, { deliveryId }) => {
    const [found] = await ctx.db
      .select()
      .from(webhookDeliveries)
      .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
      .where(eq(webhookDeliveries.id, deliveryId));
    if (!found) return;
    const delivered = isDelivered(await send(ctx, found.webhooks, found.webhook_deliveries));
    await ctx.transaction(({ db }) =>
      db
        .update(webhookDeliveries)
        .set({
          tries: sql`${webhookDeliveries.tries} + 1`,
          ...(delivered ? { status: 'delivered' as const, deliveredAt: ctx.now() } : {}),
        })
        .where(eq(webhookDeliveries.id, deliveryId)),
    );
  },
);
