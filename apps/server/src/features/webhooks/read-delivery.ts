import type { WebhookDeliveryId } from '@huiyin/contract/ids';
import { desc, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { webhookDeliveries, webhookTries } from './tables.ts';

const NEWEST = 20;

export async function readDelivery(ctx: Context, { deliveryId }: { deliveryId: WebhookDeliveryId }) {
  const [found] = await ctx.db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, deliveryId));
  if (!found) throw new NotFound();
  const attempts = await ctx.db
    .select()
    .from(webhookTries)
    .where(eq(webhookTries.deliveryId, deliveryId))
    .orderBy(desc(webhookTries.id))
    .limit(NEWEST);
  return { ...found, attempts };
}
