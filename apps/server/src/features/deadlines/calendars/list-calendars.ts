import { asc, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { rulesInForce } from '../rules-in-force.ts';
import { calendars } from '../tables.ts';

export async function listCalendars(ctx: Context) {
  await rulesInForce(ctx); // the shipped one is made at the first look
  const found = await ctx.db
    .select({
      id: calendars.id,
      name: calendars.name,
      timeZone: calendars.timeZone,
      week: calendars.week,
      publicHolidays: calendars.publicHolidays,
      ownDays: calendars.ownDays,
    })
    .from(calendars)
    .where(isNull(calendars.archivedAt))
    .orderBy(inNameOrder(calendars.name), asc(calendars.id));
  return { calendars: found };
}
