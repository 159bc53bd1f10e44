import type { WebhookId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { checkWanted, type Wanted } from './check-wanted.ts';
import { webhookChanged } from './events.ts';
import { webhooks } from './tables.ts';

/** Who changes it owns it: nobody can turn to themselves what only another may see. */
export async function changeWebhook(
  ctx: Context,
  { webhookId, ...wanted }: Wanted & { webhookId: WebhookId },
) {
  await checkWanted(ctx, wanted);
  await ctx.transaction(async (ctx) => {
    const changed = await ctx.db
      .update(webhooks)
      .set({ ...wanted, ownerId: staffIdOf(ctx.actor), nextTryAt: null })
      .where(eq(webhooks.id, webhookId))
      .returning({ id: webhooks.id });
    if (changed.length === 0) throw new NotFound();
    await ctx.publish(webhookChanged, { webhookId });
  });
}
