import type { WebhookId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { webhookRemoved } from './events.ts';
import { webhooks } from './tables.ts';

export function removeWebhook(ctx: Context, { webhookId }: { webhookId: WebhookId }) {
  return ctx.transaction(async (ctx) => {
    const { rowCount } = await ctx.db.delete(webhooks).where(eq(webhooks.id, webhookId));
    if (rowCount) await ctx.publish(webhookRemoved, { webhookId });
  });
}
