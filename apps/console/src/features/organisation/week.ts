const DAY_MS = 86_400_000;

/** Days are counted in UTC, so that no summer time ever makes one of them shorter. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the week that this day is in. */
export const mondayOf = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7));

/** Sunday is 0. */
export const weekdayOf = (day: string) => new Date(day).getUTCDay();

export const weekOf = (monday: string) => Array.from({ length: 7 }, (_, index) => addDays(monday, index));
