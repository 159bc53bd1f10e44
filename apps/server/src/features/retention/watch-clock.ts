import type { Context } from '#platform/context';
import { defineFacility } from '#platform/facility';
import { clockLeapt } from './events.ts';
import { removeOld } from './remove-old.ts';
import { clockMarks } from './tables.ts';
import { judgeClock } from './trusted-clock.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const looked = defineFacility(() => ({ at: undefined as number | undefined }));

/** Looks at the clock once a minute, and has what is old removed once a day, by whichever process comes first. */
export async function watchClock(ctx: Context) {
  const now = ctx.now();
  const last = ctx.use(looked);
  if (last.at !== undefined && Math.abs(now.getTime() - last.at) < MINUTE_MS) return;
  await ctx.transaction(async (ctx) => {
    const [mark] = await ctx.db.select().from(clockMarks).for('update');
    const { leapt, ...judged } = judgeClock(mark, now);
    const trusted = now >= judged.trustedFrom;
    const isDue = mark !== undefined && trusted && now.getTime() - mark.removedAt.getTime() >= DAY_MS;
    const row = { ...judged, removedAt: isDue || !mark || mark.removedAt > now ? now : mark.removedAt };
    await ctx.db.insert(clockMarks).values(row).onConflictDoUpdate({ target: clockMarks.only, set: row });
    if (isDue) await ctx.schedule(removeOld, {});
    if (mark && leapt) {
      const moments = { from: mark.seenAt, to: now, waitsUntil: judged.trustedFrom };
      await ctx.publish(clockLeapt, {
        from: moments.from.toISOString(),
        to: moments.to.toISOString(),
        waitsUntil: moments.waitsUntil.toISOString(),
      });
    }
  });
  last.at = now.getTime();
}
