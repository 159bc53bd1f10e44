import type { CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockAnyCustomer } from '../access.ts';
import { keepApart } from '../duplicates/keep-apart.ts';
import { customerSeparated } from '../events.ts';
import { customers } from '../tables.ts';
import { belongingsOf } from './belongings.ts';
import { changeJoined } from './change-joined.ts';
import { partFields } from './join-fields.ts';
import { lockPair } from './lock-pair.ts';
import { standingMerge } from './standing-merge.ts';
import { customerMerges } from './tables.ts';

interface Separation {
  customerId: CustomerId;
  alongWith?: string[];
  reason?: string;
}

/** The two are two after all: each has what was theirs, however long ago, and of what came since what is said to be theirs. */
export function separateCustomer(ctx: Context, { customerId, alongWith = [], reason }: Separation) {
  return ctx.transaction(async (ctx) => {
    const otherId = (await lockAnyCustomer(ctx, customerId)).mergedIntoId;
    if (!otherId) throw new Refusal('customers.not-merged');
    const { stays, goes } = await lockPair(ctx, otherId, customerId);
    const merge = await standingMerge(ctx, customerId);

    await ctx.db
      .update(customers)
      .set({ mergedIntoId: null, version: goes.version + 1 })
      .where(eq(customers.id, customerId));
    const move = { from: otherId, to: customerId };
    for (const { kind, sendHome, since } of belongingsOf(ctx)) {
      const brought = merge.gathered[kind] ?? [];
      const came = await since?.(ctx, { customerId: otherId, after: merge.mergedAt, brought });
      const theirs = came?.filter(({ id }) => alongWith.includes(id)).map(({ id }) => id) ?? [];
      await sendHome(ctx, move, [...brought, ...theirs]);
    }
    await changeJoined(ctx, stays, partFields(stays, merge.before, merge.after));
    await ctx.db
      .update(customerMerges)
      .set({ separatedAt: ctx.now(), separatedById: staffIdOf(ctx.actor), separationReason: reason })
      .where(eq(customerMerges.id, merge.id));
    await keepApart(ctx, customerId, otherId);
    await ctx.publish(customerSeparated, { customerId, otherId, mergeId: merge.id });
    await ctx.publish(customerSeparated, { customerId: otherId, otherId: customerId, mergeId: merge.id });
  });
}
