import { z } from 'zod';
import { calendarId } from './ids.ts';
import { timeZone } from './organisation.ts';

export const publicHolidays = ['cn', 'none'] as const;

/** In minutes after local midnight; a day ends at 1440. */
export const period = z
  .strictObject({ opens: z.number().int().min(0).max(1439), closes: z.number().int().min(1).max(1440) })
  .refine(({ opens, closes }) => opens < closes, 'A period ends after it begins');

/** The periods of one day, in order; none for a day off. */
export const periods = z
  .array(period)
  .max(8)
  .refine((all) => all.every(({ opens }, index) => index === 0 || all[index - 1]!.closes <= opens), {
    error: 'Periods follow one another without overlap',
  });

export const calendarName = z.string().trim().min(1).max(50);

export const calendar = z.object({
  id: calendarId,
  name: z.string(),
  timeZone,
  /** Sunday first. */
  week: z.array(periods).length(7),
  /** `cn`: public holidays and make-up working days (调休) of mainland China. */
  publicHolidays: z.enum(publicHolidays),
  /** By local date: own days off (no period) and own working days. They outdo all else. */
  ownDays: z.record(z.iso.date(), periods),
});
export type Calendar = z.infer<typeof calendar>;
