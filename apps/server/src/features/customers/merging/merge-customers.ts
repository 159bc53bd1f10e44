import type { MergedField } from '@huiyin/contract/customer-merges';
import type { CustomerId, CustomerMergeId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { customerMerged, customerTookIn } from '../events.ts';
import { customers } from '../tables.ts';
import { belongingsOf } from './belongings.ts';
import { changeJoined } from './change-joined.ts';
import { type JoinedFields, joinFields } from './join-fields.ts';
import { lockPair } from './lock-pair.ts';
import { mergeObstacle } from './merge-obstacle.ts';
import { customerMerges, type Gathered } from './tables.ts';

interface Merge {
  /** The one who stays. */
  customerId: CustomerId;
  otherId: CustomerId;
  take?: MergedField[];
  reason?: string;
}

/** The two are one person: what is the other's belongs to this one, and is remembered as what they brought. */
export function mergeCustomers(ctx: Context, { customerId, otherId, take, reason }: Merge) {
  return ctx.transaction(async (ctx) => {
    const { stays, goes } = await lockPair(ctx, customerId, otherId);
    const obstacle = await mergeObstacle(ctx, { stays, goes });
    if (obstacle) throw new Refusal(obstacle);

    const after = joinFields(stays, goes, take);
    const before = Object.fromEntries(
      Object.keys(after).map((field) => [field, stays[field as keyof JoinedFields]]),
    );
    await ctx.db
      .update(customers)
      .set({ mergedIntoId: customerId, version: goes.version + 1 })
      .where(eq(customers.id, otherId));
    const gathered: Gathered = {};
    for (const { kind, gather } of belongingsOf(ctx))
      gathered[kind] = await gather(ctx, { from: otherId, to: customerId });
    await changeJoined(ctx, stays, after);

    const mergeId = newId<CustomerMergeId>();
    await ctx.db.insert(customerMerges).values({
      ...{ id: mergeId, customerId: otherId, intoId: customerId, before, after, gathered, reason },
      ...{ mergedAt: ctx.now(), mergedById: staffIdOf(ctx.actor) },
    });
    await ctx.publish(customerMerged, { customerId: otherId, otherId: customerId, mergeId });
    await ctx.publish(customerTookIn, { customerId, otherId, mergeId });
  });
}
