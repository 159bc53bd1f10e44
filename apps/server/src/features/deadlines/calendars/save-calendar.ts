import type { Calendar } from '@huiyin/contract/calendars';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { calendarSaved } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { calendars } from '../tables.ts';

/** Promises made before keep their due time. */
export function saveCalendar(ctx: Context, calendar: Calendar) {
  return changeRules(ctx, async (ctx) => {
    if (calendar.week.every((periods) => periods.length === 0)) {
      throw new Refusal('calendars.no-working-time', ['week']);
    }
    const { id, ...rest } = calendar;
    await ctx.db
      .insert(calendars)
      .values(calendar)
      .onConflictDoUpdate({
        target: calendars.id,
        set: { ...rest, archivedAt: null, version: sql`${calendars}.version + 1` },
      });
    await ctx.publish(calendarSaved, { calendarId: id });
  });
}
