import type { StaffId } from '@huiyin/contract/ids';
import { asc, eq, getTableColumns } from 'drizzle-orm';
import { staff, staffActor } from '#features/staff';
import { may } from '#platform/actor';
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
  const sees = await seeTickets(ctx, new Set(found.map(({ ownerId }) => ownerId)));
  return { webhooks: found.map((one) => ({ ...one, ownerSeesTickets: sees.has(one.ownerId) })) };
}

/** Those of them who may see tickets, or read of everything in the audit log. */
async function seeTickets(ctx: Context, ids: ReadonlySet<StaffId>) {
  const actors = await Promise.all(
    [...ids].map(async (id) => ({ id, actor: await staffActor(ctx, id, { sessionId: null }) })),
  );
  return new Set(
    actors
      .filter(({ actor }) => may(actor, 'tickets.read') || may(actor, 'audit-log.read'))
      .map(({ id }) => id),
  );
}

export const listEvents = async () => ({ events: eventNames() });
