import { expect, test } from 'vitest';
import { aroundTheClock, officeHours, type WorkingCalendar } from '#features/deadlines';
import { readTime } from './read-time.ts';

const FRIDAY = '2026-11-20T10:00';
const WEDNESDAY = '2026-09-23T10:00'; // before Mid-Autumn (25 to 27 September) and National Day (1 to 7 October)

test.each([
  // a day and a time
  [FRIDAY, '明天10:30', '2026-11-21T10:30'],
  [FRIDAY, '明天 10：30', '2026-11-21T10:30'],
  [FRIDAY, '明天的10点半', '2026-11-21T10:30'],
  [FRIDAY, '后天上午', '2026-11-22T09:00'],
  [FRIDAY, '周五下午3点半', '2026-11-20T15:30'],
  [FRIDAY, '周日上午十点', '2026-11-22T10:00'],
  [FRIDAY, '下周一早上9点一刻', '2026-11-23T09:15'],
  [FRIDAY, '明天中午', '2026-11-21T12:00'],
  [FRIDAY, '明天中午1点', '2026-11-21T13:00'],
  [FRIDAY, '明天3点', '2026-11-21T15:00'],
  [FRIDAY, '明天03:00', '2026-11-21T03:00'],
  [FRIDAY, '明天下午15:20', '2026-11-21T15:20'],
  [FRIDAY, '今晚8点', '2026-11-20T20:00'],
  [FRIDAY, '今晚12点', '2026-11-21T00:00'],
  [FRIDAY, '明早', '2026-11-21T09:00'],
  [FRIDAY, '明早8点半', '2026-11-21T08:30'],
  [FRIDAY, '明晚', '2026-11-21T19:00'],
  [FRIDAY, '周六晚上七点', '2026-11-21T19:00'],
  [FRIDAY, '明天傍晚', '2026-11-21T18:00'],
  [FRIDAY, '明天凌晨两点', '2026-11-21T02:00'],
  [FRIDAY, '明天下班前', '2026-11-21T18:00'],
  [FRIDAY, '下周一一上班', '2026-11-23T09:00'],
  // a day
  [FRIDAY, '明天', '2026-11-21T09:00'],
  [FRIDAY, '后天', '2026-11-22T09:00'],
  [FRIDAY, '大后天', '2026-11-23T09:00'],
  [FRIDAY, '今天', '2026-11-20T18:00'],
  [FRIDAY, '今天内', '2026-11-20T18:00'],
  [FRIDAY, '隔天', '2026-11-21T09:00'],
  [FRIDAY, '3天后', '2026-11-23T09:00'],
  [FRIDAY, '3天后下午2点', '2026-11-23T14:00'],
  [FRIDAY, '过两天', '2026-11-22T09:00'],
  [FRIDAY, '两周后', '2026-12-04T09:00'],
  [FRIDAY, '一个月后', '2026-12-20T09:00'],
  ['2026-01-31T10:00', '1个月后', '2026-02-28T09:00'],
  [FRIDAY, '半个月后', '2026-12-05T09:00'],
  [FRIDAY, '下个工作日', '2026-11-23T09:00'],
  [FRIDAY, '工作日第二天', '2026-11-23T09:00'],
  [FRIDAY, '三个工作日内回复', '2026-11-25T09:00'],
  // a weekday: weeks begin on Monday
  [FRIDAY, '下周三', '2026-11-25T09:00'],
  ['2026-11-22T10:00', '下周三', '2026-11-25T09:00'],
  ['2026-11-23T10:00', '下周三', '2026-12-02T09:00'],
  [FRIDAY, '周三', '2026-11-25T09:00'],
  [FRIDAY, '下下周一', '2026-11-30T09:00'],
  [FRIDAY, '本周五', '2026-11-20T18:00'],
  [FRIDAY, '这周日', '2026-11-22T09:00'],
  [FRIDAY, '星期天', '2026-11-22T09:00'],
  [FRIDAY, '周末', '2026-11-21T09:00'],
  ['2026-11-22T19:00', '周末', '2026-11-28T09:00'],
  [FRIDAY, '下周末', '2026-11-28T09:00'],
  [FRIDAY, '下周', '2026-11-23T09:00'],
  [FRIDAY, '本周内', '2026-11-20T18:00'],
  // a date
  [WEDNESDAY, '10月10日跟踪', '2026-10-10T09:00'],
  [WEDNESDAY, '10月10日前核对', '2026-10-10T09:00'],
  [WEDNESDAY, '10月10日下午2点', '2026-10-10T14:00'],
  [WEDNESDAY, '十月十号', '2026-10-10T09:00'],
  [FRIDAY, '10月10日', '2027-10-10T09:00'],
  ['2026-10-10T10:00', '10月10日', '2026-10-10T18:00'],
  [FRIDAY, '12/25 14:00', '2026-12-25T14:00'],
  [FRIDAY, '12-25 14:00', '2026-12-25T14:00'],
  [FRIDAY, '2026-12-01 09:30', '2026-12-01T09:30'],
  [FRIDAY, '2026-12-01T09:30', '2026-12-01T09:30'],
  [FRIDAY, '2026年12月1日9点45分', '2026-12-01T09:45'],
  [FRIDAY, '二〇二六年十二月一日', '2026-12-01T09:00'],
  [FRIDAY, '12月25日（周五）下午2点', '2026-12-25T14:00'],
  [FRIDAY, '明年3月5日', '2027-03-05T09:00'],
  [FRIDAY, '15号', '2026-12-15T09:00'],
  [FRIDAY, '31号', '2026-12-31T09:00'],
  [FRIDAY, '下个月5号上午', '2026-12-05T09:00'],
  // part of a month or year: working days
  [FRIDAY, '月底', '2026-11-30T09:00'],
  ['2026-10-20T10:00', '月底', '2026-10-30T09:00'],
  [FRIDAY, '下月初', '2026-12-01T09:00'],
  ['2026-09-23T10:00', '下月初', '2026-10-08T09:00'],
  [FRIDAY, '下月中旬', '2026-12-15T09:00'],
  [FRIDAY, '12月底', '2026-12-31T09:00'],
  [FRIDAY, '年底', '2026-12-31T09:00'],
  // a holiday
  [WEDNESDAY, '国庆后', '2026-10-08T09:00'],
  ['2025-10-06T10:00', '国庆后', '2025-10-09T09:00'],
  [WEDNESDAY, '国庆假期后第二个工作日下午', '2026-10-09T14:00'],
  [WEDNESDAY, '节后第一天', '2026-09-28T09:00'],
  ['2026-10-03T10:00', '节后第一天', '2026-10-08T09:00'],
  ['2024-02-12T10:00', '节后第一天', '2024-02-18T09:00'], // a Sunday of 调休
  [WEDNESDAY, '国庆前', '2026-09-30T09:00'],
  ['2026-02-10T10:00', '年后第一个工作日', '2026-02-24T09:00'],
  ['2026-02-10T10:00', '过完年', '2026-02-24T09:00'],
  ['2026-02-10T10:00', '春节前', '2026-02-14T09:00'],
  ['2026-04-28T10:00', '五一后', '2026-05-06T09:00'],
  // a wait
  [FRIDAY, '两小时后', '2026-11-20T12:00'],
  [FRIDAY, '半小时后', '2026-11-20T10:30'],
  [FRIDAY, '一个半小时后', '2026-11-20T11:30'],
  [FRIDAY, '1小时20分钟后', '2026-11-20T11:20'],
  [FRIDAY, '过三刻钟', '2026-11-20T10:45'],
  [FRIDAY, '24小时内', '2026-11-21T10:00'],
  // a time: the next
  [FRIDAY, '15:00', '2026-11-20T15:00'],
  [FRIDAY, '3点', '2026-11-20T15:00'],
  [FRIDAY, '8点', '2026-11-21T08:00'],
  [FRIDAY, '下午', '2026-11-20T14:00'],
  ['2026-11-20T15:00', '下午', '2026-11-20T17:00'],
  ['2026-11-20T17:30', '下午', '2026-11-21T14:00'],
  [FRIDAY, '下班前', '2026-11-20T18:00'],
  ['2026-11-20T19:00', '下班前', '2026-11-23T18:00'],
  // traditional characters
  [FRIDAY, '明天下午兩點', '2026-11-21T14:00'],
  [FRIDAY, '下週三', '2026-11-25T09:00'],
  [FRIDAY, '禮拜五下午', '2026-11-20T14:00'],
  [FRIDAY, '後天', '2026-11-22T09:00'],
  [FRIDAY, '半個鐘頭後', '2026-11-20T10:30'],
  [WEDNESDAY, '國慶節後', '2026-10-08T09:00'],
  // English
  [FRIDAY, 'tomorrow 10:30', '2026-11-21T10:30'],
  [FRIDAY, 'Tomorrow at 3 in the afternoon', '2026-11-21T15:00'],
  [FRIDAY, '3pm tomorrow', '2026-11-21T15:00'],
  [FRIDAY, 'tonight at 8', '2026-11-20T20:00'],
  [FRIDAY, 'the day after tomorrow, 9:15am', '2026-11-22T09:15'],
  [FRIDAY, 'in 2 hours', '2026-11-20T12:00'],
  [FRIDAY, 'in half an hour', '2026-11-20T10:30'],
  [FRIDAY, 'in three days', '2026-11-23T09:00'],
  [FRIDAY, 'within 2 working days', '2026-11-24T09:00'],
  [FRIDAY, 'next Wednesday', '2026-11-25T09:00'],
  [FRIDAY, 'Friday 3pm', '2026-11-20T15:00'],
  [FRIDAY, 'next week', '2026-11-23T09:00'],
  [FRIDAY, 'this weekend', '2026-11-21T09:00'],
  [FRIDAY, 'end of day', '2026-11-20T18:00'],
  [FRIDAY, 'end of month', '2026-11-30T09:00'],
  [FRIDAY, 'Dec 25th at 14:00', '2026-12-25T14:00'],
  [FRIDAY, '25 December', '2026-12-25T09:00'],
  [WEDNESDAY, 'after National Day', '2026-10-08T09:00'],
])('on %s 「%s」 is %s', (said, text, moment) => {
  expect(readTime(text, at(said), officeHours)?.at).toEqual(at(moment));
});

test.each([
  ['请在明天下午3点半联系王女士', '明天下午3点半'],
  ['打电话给客户（后天上午）', '后天上午'],
  ['昨天10点来电，明天回访', '明天'],
  ['上周五说的事，下周三再问', '下周三'],
  ['訂單到貨，禮拜天確認', '禮拜天'],
  ['Call back next Monday at 9:15 please', 'next Monday at 9:15'],
])('of 「%s」 it takes 「%s」', (text, words) => {
  const { start, end } = readTime(text, at(FRIDAY), officeHours)!.matched;

  expect(text.slice(start, end)).toBe(words);
});

test.each([
  ...['', '客户很满意', '等客户回复', '订单202311210008', '电话400-820-8820', '已付12.5元', '版本1.2.3'],
  ...['提了3点意见', '有两点要说', '早一点', '快一点回复', '评分3:2', '25:00', '3天没收到货', '等了两个小时'],
  ...[
    '每周三',
    '一周三次',
    '环节后续',
    '年前买的手机',
    '说明早就发了',
    '3号楼',
    '上午好',
    '这个月的账单',
    '13/45',
  ],
  ...['11月31日', '0天后', '第十一个人', 'good morning', 'saturated', 'the monitor', 'May I ask'],
])('「%s」 names no time', (text) => {
  expect(readTime(text, at(FRIDAY), officeHours)).toBeNull();
});

test.each([
  ...[
    '昨天下午',
    '前天10:30',
    '上周五下午3点',
    '3天前',
    '两小时前',
    '2020-01-01',
    '2026年11月20日9点',
    '本周三',
  ],
  ...['今天早上8点', '上个月底', 'yesterday 3pm', 'last Friday', '2 hours ago'],
])('「%s」 is past, and so is no time to follow up', (text) => {
  expect(readTime(text, at(FRIDAY), officeHours)).toBeNull();
});

const lateShift: WorkingCalendar = {
  ...officeHours,
  week: Array(7).fill([
    { opens: 8 * 60 + 30, closes: 12 * 60 },
    { opens: 13 * 60, closes: 20 * 60 },
  ]),
};

test.each([
  ['a team opens at its own time', '明天', lateShift, '2026-11-21T08:30'],
  ['and closes at its own', '下班前', lateShift, '2026-11-20T20:00'],
  [
    'who works around the clock begins at nine',
    '明天',
    { ...aroundTheClock, timeZone: 'Asia/Shanghai' },
    '2026-11-21T09:00',
  ],
])('%s', (_, text, calendar, moment) => {
  expect(readTime(text, at(FRIDAY), calendar)?.at).toEqual(at(moment));
});

test('the day and the time are those of the calendar', () => {
  const newYork: WorkingCalendar = { ...officeHours, timeZone: 'America/New_York', publicHolidays: 'none' };
  const lateOnSaturday = new Date('2026-10-31T23:30-04:00');

  expect(readTime('明天10:30', lateOnSaturday, newYork)?.at).toEqual(new Date('2026-11-01T10:30-05:00'));
  expect(readTime('3小时后', lateOnSaturday, newYork)?.at).toEqual(new Date('2026-11-01T01:30-05:00'));
});

const at = (local: string) => new Date(`${local}:00+08:00`);
