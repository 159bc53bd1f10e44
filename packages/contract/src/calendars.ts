import { z } from 'zod';
import { calendarId } from './ids.ts';
import { timeZone } from './organisation.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';

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

const hours = z.strictObject({
  timeZone,
  /** Sunday first. */
  week: z.array(periods).length(7),
  /** `cn`: public holidays and make-up working days (调休) of mainland China. */
  publicHolidays: z.enum(publicHolidays),
  /** By local date: own days off (no period) and own working days. They outdo all else. */
  ownDays: z.record(z.iso.date(), periods),
});
export type CalendarHours = z.infer<typeof hours>;

export const calendar = z.object({ id: calendarId, name: z.string(), ...hours.shape });
export type Calendar = z.infer<typeof calendar>;

const wording = { name: calendarName, ...hours.shape };

export const calendarDay = z.object({
  date: z.iso.date(),
  periods,
  /** Of a public holiday, or of the one that a working day makes up for. */
  holiday: z.string().nullable(),
  /** What decided on the day. */
  because: z.enum(['week', 'public-holiday', 'make-up-day', 'own-day']),
});
export type CalendarDay = z.infer<typeof calendarDay>;

const tags = ['calendars'];

export const calendars = {
  list: everyStaffMemberMay
    .route({ method: 'GET', path: '/calendars', summary: 'The calendars of working time', tags })
    .output(z.object({ calendars: z.array(calendar) })),

  save: staffMay('calendars.manage')
    .route({
      method: 'PUT',
      path: '/calendars/{id}',
      summary:
        'Add a calendar, or change one on top of what others changed since `was`; promises keep their due time',
      tags,
    })
    .input(z.strictObject({ id: calendarId, ...wording, was: z.strictObject(wording).optional() })),

  archive: staffMay('calendars.manage')
    .route({ method: 'DELETE', path: '/calendars/{id}', summary: 'Offer a calendar no longer', tags })
    .input(z.strictObject({ id: calendarId })),

  preview: staffMay('calendars.manage')
    .route({
      method: 'POST',
      path: '/calendars/preview',
      summary: 'What a month is like in a calendar that need not be saved',
      tags,
    })
    .input(z.strictObject({ ...hours.shape, month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }))
    .output(z.object({ days: z.array(calendarDay) })),
};
