import { api, runs } from '#platform/api';
import { archiveCalendar } from './archive-calendar.ts';
import { listCalendars } from './list-calendars.ts';
import { previewCalendar } from './preview-calendar.ts';
import { saveCalendar } from './save-calendar.ts';

export const calendarsRouter = api.calendars.router({
  list: api.calendars.list.handler(runs(listCalendars)),
  save: api.calendars.save.handler(runs(saveCalendar)),
  archive: api.calendars.archive.handler(runs(archiveCalendar)),
  preview: api.calendars.preview.handler(runs(previewCalendar)),
});
