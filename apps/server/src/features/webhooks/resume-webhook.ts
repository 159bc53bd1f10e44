import type { WebhookId } from '@huiyin/contract/ids';
import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { fromNow } from './add-webhook.ts';
import { webhookResumed } from './events.ts';
import { webhookDeliveries, webhooks } from './tables.ts';

/** Sends again; skipping what was missed also leads past a delivery that the receiver never takes. */
export function resumeWebhook(
  ctx: Context,
  { webhookId, missed }: { webhookId: WebhookId; missed: 'send' | 'skip' },
) {
  return ctx.transaction(async (ctx) => {
    const [found] = await ctx.db.select().from(webhooks).where(eq(webhooks.id, webhookId)).for('update');
    if (!found?.stoppedBecause) return;
    await ctx.db
      .update(webhooks)
      .set({ stoppedBecause: null, failingSince: null, ...(missed === 'skip' ? fromNow : {}) })
      .where(eq(webhooks.id, webhookId));
    if (missed === 'skip') {
      const { status } = webhookDeliveries;
      await ctx.db
        .update(webhookDeliveries)
        .set({ status: 'skipped' })
        .where(and(eq(webhookDeliveries.webhookId, webhookId), eq(status, 'waiting')));
    }
    await ctx.publish(webhookResumed, { webhookId });
  });
}
