import type { WebhookId } from '@huiyin/contract/ids';
import { makeStaffAs } from '#factories/staff';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { fromNow } from './add-webhook.ts';
import { newSecret } from './signature.ts';
import { webhooks } from './tables.ts';

/** A webhook for a test, of a supervisor, that wants what happens to tickets. Say only what the test is about. */
export async function makeWebhook(
  ctx: TransactionContext,
  given: Partial<typeof webhooks.$inferInsert> & { url: string },
) {
  const ownerId = given.ownerId ?? (await makeStaffAs(ctx, 'supervisor')).id;
  const [made] = await ctx.db
    .insert(webhooks)
    .values({
      ...{ name: '订单系统', events: ['ticket.opened', 'ticket.priority-changed'], secret: newSecret() },
      ...{ addedAt: ctx.now(), ...fromNow },
      ...given,
      id: given.id ?? newId<WebhookId>(),
      ownerId,
    })
    .returning();
  return made!;
}
