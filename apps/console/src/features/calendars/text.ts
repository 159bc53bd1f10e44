import type { CalendarDay } from '@huiyin/contract/calendars';
import type { Label } from '@huiyin/contract/language';

export const text = {
  calendars: { zh: '工作日历', en: 'Working calendars' },
  intro: {
    zh: '“工作日”和按工作时间计算的时限都以日历为准。改动只影响之后的时限，已经定下的到期时间不变。',
    en: 'Working days and working time are counted by a calendar. Changes count for later promises; due times that are set stay.',
  },
  add: { zh: '新增日历', en: 'Add a calendar' },
  edit: { zh: '修改', en: 'Change' },
  editCalendar: { zh: '修改日历', en: 'Change the calendar' },
  archive: { zh: '停用', en: 'Stop using' },
  archiveAsk: { zh: '停用后不能再选用，确定吗？', en: 'It cannot be chosen any more. Go on?' },
  saved: { zh: '日历已保存', en: 'The calendar is saved' },
  always: { zh: '全天候 24×7', en: 'Around the clock, 24×7' },
  alwaysHint: {
    zh: '按自然时间计算的时限用它：昼夜和节假日都算，不可修改。',
    en: 'Counts every hour, nights and holidays too; for due times in clock hours. It cannot be changed.',
  },

  name: { zh: '名称', en: 'Name' },
  timeZone: { zh: '时区', en: 'Time zone' },
  week: { zh: '每周工作时段', en: 'Working hours of the week' },
  weekHelp: {
    zh: '例如 09:00-12:00 13:30-18:00，一天可以有多段；留空为休息。',
    en: 'As in 09:00-12:00 13:30-18:00: several a day are possible; empty is a day off.',
  },
  likeMonday: { zh: '周二至周五同周一', en: 'Tuesday to Friday like Monday' },
  wrongPeriods: {
    zh: '请按 09:00-18:00 填写，后一段要晚于前一段',
    en: 'As in 09:00-18:00, one period after another',
  },
  publicHolidays: { zh: '节假日', en: 'Public holidays' },
  cn: { zh: '中国法定节假日与调休', en: 'Mainland China, with make-up working days' },
  noHolidays: { zh: '不考虑', en: 'None' },
  ownDays: { zh: '自定日期', en: 'Own days' },
  ownDaysHelp: {
    zh: '优先于每周时段和节假日：公司放假留空，加班日填时段。',
    en: 'They outdo the week and holidays: empty for a day off, hours for a day worked.',
  },
  addDay: { zh: '添加日期', en: 'Add a day' },
  date: { zh: '日期', en: 'Date' },
  periods: { zh: '工作时段', en: 'Working hours' },
  remove: { zh: '移除 {date}', en: 'Remove {date}' },
  dayTwice: { zh: '这一天已经填过', en: 'This day is there already' },

  preview: { zh: '{month} 预览', en: 'Preview of {month}' },
  monthBefore: { zh: '上个月', en: 'The month before' },
  monthAfter: { zh: '下个月', en: 'The month after' },
  off: { zh: '休', en: 'off' },
  withHolidays: { zh: '法定节假日', en: 'public holidays' },
  withOwnDays: { zh: '自定 {count} 天', en: '{count} own {count|day|days}' },
} as const;

export const weekdayText: readonly Label[] = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
];

/** What decided on a day, where it was not simply the week. */
export const becauseText: Record<Exclude<CalendarDay['because'], 'week'>, Label> = {
  'public-holiday': { zh: '节假日', en: 'holiday' },
  'make-up-day': { zh: '调休上班', en: 'make-up day' },
  'own-day': { zh: '自定', en: 'own day' },
};

export const holidayText = { cn: text.cn, none: text.noHolidays };

/** The days of the week as they are read here, of weeks that begin with Sunday. */
export const mondayFirst = [1, 2, 3, 4, 5, 6, 0];
