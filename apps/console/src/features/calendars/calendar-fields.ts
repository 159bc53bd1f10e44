import type { Calendar, CalendarHours } from '@huiyin/contract/calendars';
import dayjs, { type Dayjs } from 'dayjs';
import { periodsText, readPeriods } from './periods-text.ts';

/** What the form holds: the periods of a day as one types them. */
export interface CalendarFields {
  name: string;
  timeZone: string;
  /** Sunday first. */
  week: string[];
  publicHolidays: Calendar['publicHolidays'];
  ownDays: { date: Dayjs | null; periods?: string }[];
}

export const newCalendarFields = (): CalendarFields => ({
  name: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  week: ['', ...Array.from({ length: 5 }, () => '09:00-18:00'), ''],
  publicHolidays: 'cn',
  ownDays: [],
});

export const fieldsOf = ({ name, timeZone, week, publicHolidays, ownDays }: Calendar): CalendarFields => ({
  name,
  timeZone,
  week: week.map(periodsText),
  publicHolidays,
  ownDays: Object.entries(ownDays)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([date, periods]) => ({ date: dayjs(date), periods: periodsText(periods) })),
});

/** The hours that the form means; undefined while some of it cannot be read. */
export function hoursOf(fields: CalendarFields): CalendarHours | undefined {
  const week = fields.week.map((periods) => readPeriods(periods ?? ''));
  const ownDays = fields.ownDays.flatMap((day) =>
    day?.date ? [[day.date.format('YYYY-MM-DD'), readPeriods(day.periods ?? '')] as const] : [],
  );
  if (week.includes(undefined) || ownDays.some(([, periods]) => !periods)) return undefined;
  return {
    timeZone: fields.timeZone,
    week: week as CalendarHours['week'],
    publicHolidays: fields.publicHolidays,
    ownDays: Object.fromEntries(ownDays) as CalendarHours['ownDays'],
  };
}

export function calendarOf(fields: CalendarFields): Omit<Calendar, 'id'> | undefined {
  const hours = hoursOf(fields);
  return hours && { name: fields.name, ...hours };
}
