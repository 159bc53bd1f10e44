import type { QuietHours } from '@huiyin/contract/notices';
import { eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { quietHoursChanged } from './events.ts';
import { quietHours as table } from './tables.ts';

/** Chooses one's quiet hours, or none. */
export function keepQuiet(ctx: Context, { quietHours }: { quietHours: QuietHours | null }) {
  const staffId = staffIdOf(ctx.actor);
  return ctx.transaction(async (ctx) => {
    if (quietHours) {
      const times = { fromTime: quietHours.from, toTime: quietHours.to };
      await ctx.db
        .insert(table)
        .values({ staffId, ...times })
        .onConflictDoUpdate({ target: table.staffId, set: times });
    } else {
      await ctx.db.delete(table).where(eq(table.staffId, staffId));
    }
    await ctx.publish(quietHoursChanged, { staffId });
  });
}
