const DAY = 86_400_000;

/** A local day, counted from 1970-01-01, if there is such a date. The month may lie outside 1–12. */
export function dayNamed(year: number, month: number, date: number): number | undefined {
  const day = dayInMonth(year, month, date);
  return date >= 1 && date <= lengthOf(year, month) ? day : undefined;
}

export function yearAndMonthOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The same date so many months on, or the last of the month where there is none. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = yearAndMonthOf(day);
  return dayInMonth(year, month + months, Math.min(date, lengthOf(year, month + months)));
}

const dayInMonth = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / DAY;

const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
