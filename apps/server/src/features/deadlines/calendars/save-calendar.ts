import type { Calendar } from '@huiyin/contract/calendars';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { Refusal } from '#platform/refusal';
import { calendarSaved } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { calendars } from '../tables.ts';

/** Promises made before keep their due time. */
export function saveCalendar(
  ctx: Context,
  { id, was, ...wanted }: Calendar & { was?: Omit<Calendar, 'id'> },
) {
  return changeRules(ctx, async (ctx) => {
    const [known] = await ctx.db.select().from(calendars).where(eq(calendars.id, id)).for('update');
    const calendar = known ? mergeSetting({ was, wanted, is: known }) : wanted;
    if (calendar.week.every((periods) => periods.length === 0)) {
      throw new Refusal('calendars.no-working-time', ['week']);
    }
    await ctx.db
      .insert(calendars)
      .values({ id, ...calendar })
      .onConflictDoUpdate({
        target: calendars.id,
        set: { ...calendar, archivedAt: null, version: sql`${calendars}.version + 1` },
      });
    await ctx.publish(calendarSaved, { calendarId: id });
  });
}
