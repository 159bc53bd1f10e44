import type { CalendarId } from '@huiyin/contract/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound, Refusal } from '#platform/refusal';
import { calendarArchived } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { calendars, policies } from '../tables.ts';

/** Offered no longer; promises that run by it go on. */
export function archiveCalendar(ctx: Context, { id }: { id: CalendarId }) {
  return changeRules(ctx, async (ctx) => {
    const [archived] = await ctx.db
      .update(calendars)
      .set({ archivedAt: ctx.now(), version: sql`version + 1` })
      .where(and(eq(calendars.id, id), isNull(calendars.archivedAt)))
      .returning({ id: calendars.id });
    if (!archived) throw new NotFound();
    const [used] = await ctx.db
      .select({ id: policies.id })
      .from(policies)
      .where(and(eq(policies.calendarId, id), isNull(policies.archivedAt)))
      .limit(1);
    if (used) throw new Refusal('calendars.in-use');
    await ctx.publish(calendarArchived, { calendarId: id });
  });
}
