import type { WebhookId } from '@huiyin/contract/ids';
import { inArray } from 'drizzle-orm';
import { describeSubjects } from '#features/deadlines';
import { defineNoticeKind, notify } from '#features/notifications';
import { staffWhoMay } from '#features/staff';
import { listen } from '#platform/events';
import { webhookStopped } from './events.ts';
import { webhooks } from './tables.ts';

const kind = 'webhook.stopped';
const permission = 'webhooks.manage';

export const webhookStoppedNotice = defineNoticeKind(
  kind,
  { console: true, mail: true, sound: false },
  { permission },
);

/** Tells those who can set it right; who stopped it by hand knows. */
export const onWebhookStopped = listen(
  'webhooks/tell-stopped',
  webhookStopped,
  async (ctx, { webhookId, because }, { position, staffId }) => {
    if (because === 'by-hand') return;
    const told = await staffWhoMay(ctx, permission);
    const about = { kind, subject: `webhook:${webhookId}`, byId: staffId, key: String(position) } as const;
    await ctx.transaction((ctx) =>
      notify(
        ctx,
        told.map((id) => ({ ...about, staffId: id })),
      ),
    );
  },
);

export const describeWebhooks = describeSubjects('webhook', async ({ db }, ids) => {
  const found = await db
    .select({ id: webhooks.id, name: webhooks.name })
    .from(webhooks)
    .where(inArray(webhooks.id, ids as WebhookId[]));
  const path = '/settings/webhooks';
  return new Map(
    found.map(({ id, name }) => [id as string, { number: null, title: name, customerName: null, path }]),
  );
});
