import type { WebhookId } from '@huiyin/contract/ids';
import { eq, sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { horizon } from '#platform/event-tail';
import { events } from '#platform/events';
import { NotFound } from '#platform/refusal';
import { checkWanted, type Wanted } from './check-wanted.ts';
import { webhookAdded } from './events.ts';
import { newSecret } from './signature.ts';
import { webhooks } from './tables.ts';

/** What happened before is not sent. Sent again, the answer is another secret, as nobody may have seen the first. */
export async function addWebhook(ctx: Context, { id, ...wanted }: Wanted & { id: WebhookId }) {
  await checkWanted(ctx, wanted);
  const secret = newSecret();
  const ownerId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    const [known] = await ctx.db.select().from(webhooks).where(eq(webhooks.id, id)).for('update');
    if (known && (known.ownerId !== ownerId || known.lastDeliveredAt)) throw new NotFound();
    if (known) await ctx.db.update(webhooks).set({ secret }).where(eq(webhooks.id, id));
    else {
      await ctx.db
        .insert(webhooks)
        .values({ id, ...wanted, ownerId, secret, addedAt: ctx.now(), ...fromNow });
      await ctx.publish(webhookAdded, { webhookId: id });
    }
    return { secret };
  });
}

/** The place in the events before which all has happened. */
export const fromNow = {
  afterTransaction: sql`${horizon}`,
  afterPosition: 0,
  sincePosition: sql`(select coalesce(max(e.position), 0) from ${events} e)`,
};
