import chineseDays from 'chinese-days';
import { dateOf, dayOfDate } from './local-time.ts';

/** A day off for everybody, or a working day that makes up for one (调休). */
export interface PublicHoliday {
  /** 春节, 国庆节, … A day of 调休 bears the name of the holiday that it makes up for. */
  name: string;
  work: boolean;
}

/** What is officially said of a local date in China; undefined for an ordinary day. */
export function publicHolidayOn(date: string): PublicHoliday | undefined {
  const year = Number(date.slice(0, 4));
  if (year > LAST_YEAR) return undefined;
  let days = years.get(year);
  if (!days) {
    days = announcedIn(year);
    // A year's arrangement is announced in the November before. Until it is known, the usual days off are taken
    // and no 调休: a promise that is due a day late is better than one broken while everybody is away.
    if (days.size === 0) days = usualIn(year);
    years.set(year, days);
  }
  return days.get(date);
}

const LAST_YEAR = 2099; // as far as the lunar calendar is tabulated

type Year = ReadonlyMap<string, PublicHoliday>;

const years = new Map<number, Year>();

function announcedIn(year: number): Year {
  const announced = new Map<string, PublicHoliday>();
  for (const date of datesFrom(`${year}-01-01`, 366)) {
    const { name, work } = chineseDays.getDayDetail(noonOn(date));
    const [, chinese] = name.split(','); // an ordinary day has the plain name of its weekday
    if (chinese) announced.set(date, { name: chinese, work });
  }
  return announced;
}

const FIRST_YEAR = 2025; // since when New Year's Eve is among them

function usualIn(year: number): Year {
  if (year < FIRST_YEAR) return new Map();
  const newYearsEve = dateOf(dayOfDate(lunarDate(year, '01-01')) - 1);

  const days = {
    元旦: datesFrom(`${year}-01-01`, 1),
    春节: datesFrom(newYearsEve, 8),
    清明: datesFrom(`${year}-04-0${dayOfPureBrightness(year)}`, 1),
    劳动节: datesFrom(`${year}-05-01`, 5),
    端午: datesFrom(lunarDate(year, '05-05'), 1),
    中秋: datesFrom(lunarDate(year, '08-15'), 1),
    国庆节: datesFrom(`${year}-10-01`, 7),
  };
  return new Map(
    Object.entries(days).flatMap(([name, dates]) => dates.map((date) => [date, { name, work: false }])),
  );
}

const lunarDate = (year: number, monthAndDay: string) =>
  chineseDays.getSolarDateFromLunar(noonOn(`${year}-${monthAndDay}`)).date;

// The usual approximation for this century. (Intl's Chinese calendar has the new year of 2027 a day late.)
const dayOfPureBrightness = (year: number) =>
  Math.floor(0.2422 * (year % 100) + 4.81) - Math.floor((year % 100) / 4);

// chinese-days reads a date's text in UTC and answers in the zone of the process: a day off west of Greenwich.
const noonOn = (date: string) => new Date(`${date}T12:00:00`);

const datesFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => dateOf(dayOfDate(first) + index));
