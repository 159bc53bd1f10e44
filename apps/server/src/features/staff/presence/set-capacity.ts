import type { StaffId } from '@huiyin/contract/ids';
import type { Capacity } from '@huiyin/contract/presence';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockAccount } from '../access.ts';
import { capacitySet } from '../events.ts';
import { capacities } from './tables.ts';

/** Says how much of each channel a person is given at once; a channel not named has no limit of its own. */
export function setCapacity(ctx: Context, input: { staffId: StaffId; capacity: Capacity[] }) {
  const { staffId } = input;
  const wanted = new Map(input.capacity.map(({ channel, most }) => [channel, most]));
  return ctx.transaction(async (ctx) => {
    await lockAccount(ctx, staffId);
    await ctx.db.delete(capacities).where(eq(capacities.staffId, staffId));
    if (wanted.size > 0) {
      const rows = [...wanted].map(([channel, most]) => ({ staffId, channel, most }));
      await ctx.db.insert(capacities).values(rows);
    }
    await ctx.publish(capacitySet, { staffId });
  });
}
