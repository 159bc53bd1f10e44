import { asc, eq, getTableColumns } from 'drizzle-orm';
import { staff } from '#features/staff';
import type { Context } from '#platform/context';
import { eventNames } from '#platform/events';
import { inNameOrder } from '#platform/name-order';
import { webhooks } from './tables.ts';

const MOST = 200;

export async function listWebhooks(ctx: Context) {
  const { secret, formerSecret, turn, turnEndsAt, afterTransaction, ...columns } = getTableColumns(webhooks);
  const found = await ctx.db
    .select({ ...columns, ownerName: staff.name })
    .from(webhooks)
    .innerJoin(staff, eq(staff.id, webhooks.ownerId))
    .orderBy(inNameOrder(webhooks.name), asc(webhooks.id))
    .limit(MOST);
  return { webhooks: found };
}

export const listEvents = async () => ({ events: eventNames() });
