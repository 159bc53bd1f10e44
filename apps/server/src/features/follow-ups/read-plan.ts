import { calendarNamed, dayOf, officeHoursId, workingDayAfter } from '#features/deadlines';
import { companyZone } from '#features/organisation';
import type { Context } from '#platform/context';
import { readTime } from './read-time.ts';
import { momentsOf } from './time-phrases/moments.ts';
import { whatRemains } from './what-remains.ts';

/** Understands when and what, as one writes it in one line: 明天10:30 核对退款是否到账. */
export async function readPlan(ctx: Context, { text }: { text: string }) {
  const now = ctx.now();
  const timeZone = await companyZone(ctx);
  const calendar = { ...(await calendarNamed(ctx, officeHoursId)), timeZone };
  const read = readTime(text, now, calendar);
  const nextWorkingDay = workingDayAfter(dayOf(now.getTime(), timeZone), 1, calendar);
  return {
    at: read?.at ?? null,
    phrase: read ? text.slice(read.matched.start, read.matched.end) : '',
    what: whatRemains(text, read?.matched),
    otherwise: new Date(momentsOf([nextWorkingDay], ['opening'], calendar)[0]!),
  };
}
