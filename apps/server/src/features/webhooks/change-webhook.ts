import type { WebhookId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound } from '#platform/refusal';
import { checkWanted, type Wanted } from './check-wanted.ts';
import { webhookChanged } from './events.ts';
import { webhooks } from './tables.ts';

/**
 * Changes a webhook on top of what others changed since. Who changes it owns it: nobody can turn to themselves what
 * only another may see.
 */
export async function changeWebhook(
  ctx: Context,
  { webhookId, was, ...wanted }: Wanted & { webhookId: WebhookId; was?: Wanted },
) {
  await checkWanted(ctx, wanted);
  await ctx.transaction(async (ctx) => {
    const [is] = await ctx.db.select().from(webhooks).where(eq(webhooks.id, webhookId)).for('update');
    if (!is) throw new NotFound();
    await ctx.db
      .update(webhooks)
      .set({ ...mergeSetting({ was, wanted, is }), ownerId: staffIdOf(ctx.actor), nextTryAt: null })
      .where(eq(webhooks.id, webhookId));
    await ctx.publish(webhookChanged, { webhookId });
  });
}
