import type { Says } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import type { CalendarFields } from './calendar-fields.ts';
import { holidayText, mondayFirst, text, weekdayText } from './text.ts';

/** What each field of a calendar says. */
export const calendarSays: Says<CalendarFields> = {
  name: { label: text.name, words: (name) => name },
  timeZone: { label: text.timeZone, words: (timeZone) => timeZone },
  week: {
    label: text.week,
    words: (week) =>
      mondayFirst.map((day) => `${t(weekdayText[day]!)} ${week[day] || t(text.off)}`).join('\n'),
  },
  publicHolidays: { label: text.publicHolidays, words: (which) => t(holidayText[which]) },
  ownDays: {
    label: text.ownDays,
    words: (days) =>
      days
        .map(({ date, periods }) => `${date?.format('YYYY-MM-DD') ?? ''} ${periods || t(text.off)}`)
        .join('\n'),
  },
};
