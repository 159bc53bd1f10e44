import { z } from 'zod';
import type { Context } from '#platform/context';
import { defineJob, type Job } from '#platform/jobs';
import { oldRecordsRemoved } from './events.ts';
import { allKept, type Kept } from './kept.ts';
import { clockMarks } from './tables.ts';
import { judgeClock } from './trusted-clock.ts';

const DAY_MS = 86_400_000;
const AT_A_TIME = 1_000;
const MOST_A_DAY = 1_000_000;

/** Removes for good what was kept long enough, while nothing is wrong with the clock. */
export const removeOld: Job<Record<never, never>> = defineJob(
  'retention/remove-old',
  z.strictObject({}),
  async (ctx) => {
    for (const one of ctx.use(allKept)) await removeOneKind(ctx, one);
  },
);

async function removeOneKind(ctx: Context, { what, days, remove }: Omit<Kept, 'days'> & { days: number }) {
  const now = ctx.now();
  const before = new Date(now.getTime() - days * DAY_MS);
  let count = 0;
  let removed: number;
  do {
    removed = await ctx.transaction(async (ctx) => {
      const [mark] = await ctx.db.select().from(clockMarks);
      const { leapt, trustedFrom } = judgeClock(mark, ctx.now());
      return leapt || now < trustedFrom ? 0 : remove(ctx, before, AT_A_TIME);
    });
    count += removed;
  } while (removed > 0 && count < MOST_A_DAY);
  if (count === 0) return;
  await ctx.transaction((ctx) =>
    ctx.publish(oldRecordsRemoved, { what, before: before.toISOString(), count }),
  );
}
