import type { WebhookId } from '@huiyin/contract/ids';
import type { StopReason } from '@huiyin/contract/webhooks';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { webhookStopped } from './events.ts';
import { webhooks } from './tables.ts';

export function stopWebhook(ctx: Context, { webhookId }: { webhookId: WebhookId }) {
  return stopSending(ctx, webhookId, 'by-hand');
}

/** Sends nothing more; what waits, and what happens, is kept for who resumes it. */
export function stopSending(ctx: Context, webhookId: WebhookId, because: StopReason) {
  return ctx.transaction(async (ctx) => {
    const stopped = await ctx.db
      .update(webhooks)
      .set({ stoppedBecause: because, turn: null, turnEndsAt: null, nextTryAt: null })
      .where(and(eq(webhooks.id, webhookId), isNull(webhooks.stoppedBecause)))
      .returning({ id: webhooks.id });
    if (stopped.length > 0) await ctx.publish(webhookStopped, { webhookId, because });
  });
}
