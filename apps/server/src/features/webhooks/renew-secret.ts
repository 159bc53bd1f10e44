import type { WebhookId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { webhookSecretRenewed } from './events.ts';
import { newSecret } from './signature.ts';
import { webhooks } from './tables.ts';

const DAY_MS = 86_400_000;

/** For a day both secrets sign, so that the receiver can change over without missing anything. */
export function renewSecret(ctx: Context, { webhookId }: { webhookId: WebhookId }) {
  const secret = newSecret();
  return ctx.transaction(async (ctx) => {
    const renewed = await ctx.db
      .update(webhooks)
      .set({
        ...{ secret, formerSecret: sql`${webhooks.secret}` },
        formerSecretUntil: new Date(ctx.now().getTime() + DAY_MS),
      })
      .where(eq(webhooks.id, webhookId))
      .returning({ id: webhooks.id });
    if (renewed.length === 0) throw new NotFound();
    await ctx.publish(webhookSecretRenewed, { webhookId });
    return { secret };
  });
}
