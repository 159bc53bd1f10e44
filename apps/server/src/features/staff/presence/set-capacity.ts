import type { StaffId } from '@huiyin/contract/ids';
import type { Capacity } from '@huiyin/contract/presence';
import { type Channel, channels } from '@huiyin/contract/tickets';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { lockAccount } from '../access.ts';
import { capacitySet } from '../events.ts';
import { capacities } from './tables.ts';

/**
 * Says how much of each channel a person is given at once, on top of what others said since; a channel not named has no
 * limit of its own.
 */
export function setCapacity(
  ctx: Context,
  { staffId, capacity, was }: { staffId: StaffId; capacity: Capacity[]; was?: Capacity[] },
) {
  return ctx.transaction(async (ctx) => {
    await lockAccount(ctx, staffId);
    const kept = await ctx.db.delete(capacities).where(eq(capacities.staffId, staffId)).returning();
    const limits = mergeSetting({
      ...(was && { was: limitsOf(was) }),
      wanted: limitsOf(capacity),
      is: limitsOf(kept),
    });
    const rows = channels.flatMap((channel) => {
      const most = limits[channel];
      return most === null ? [] : [{ staffId, channel, most }];
    });
    if (rows.length > 0) await ctx.db.insert(capacities).values(rows);
    await ctx.publish(capacitySet, { staffId });
  });
}

const limitsOf = (capacity: readonly Capacity[]) =>
  Object.fromEntries(
    channels.map((channel) => [channel, capacity.find((one) => one.channel === channel)?.most ?? null]),
  ) as Record<Channel, number | null>;
