import type { WebhookId } from '@huiyin/contract/ids';
import type { DeliveryStatus } from '@huiyin/contract/webhooks';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { webhookDeliveries } from './tables.ts';

const PAGE_SIZE = 50;

export interface DeliveryFilter {
  webhookId: WebhookId;
  status?: DeliveryStatus;
  after?: string;
}

export async function listDeliveries(ctx: Context, { webhookId, status, after }: DeliveryFilter) {
  const from = after === undefined ? undefined : readCursor(after);
  const { body, webhookId: of, position, ...columns } = getTableColumns(webhookDeliveries);
  const found = await ctx.db
    .select(columns)
    .from(webhookDeliveries)
    .where(
      and(
        eq(of, webhookId),
        status && eq(columns.status, status),
        from && sql`(${columns.queuedAt}, ${columns.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
    )
    .orderBy(desc(columns.queuedAt), desc(columns.id))
    .limit(PAGE_SIZE + 1);
  const deliveries = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? deliveries.at(-1) : undefined;
  return { deliveries, next: last ? cursorOf(last.queuedAt, last.id) : null };
}
