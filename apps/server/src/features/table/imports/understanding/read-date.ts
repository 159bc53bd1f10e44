const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s,，]*(上午|下午|晚上|am|pm)?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})?\s*(?:[:分]\s*(\d{1,2})?(?:\.\d+)?\s*秒?)?\s*(am|pm)?)?$/i;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})(?:\s+(\d{1,2}):(\d{2}))?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** As programs write a moment, which needs no zone but its own. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = 86_400_000;
// What spreadsheets count days from, two of which never were.
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** A date as people and spreadsheets write it, meant in this time zone; undefined where it is none. */
export function readDate(text: string, timeZone: string): Date | undefined {
  const written = text.normalize('NFKC').trim();
  if (MOMENT.test(written)) return minuteOf(written);
  if (SERIAL.test(written)) {
    const minutes = Math.round((Number(written) * DAY) / 60_000);
    return inZone(new Date(SERIAL_ZERO + minutes * 60_000), timeZone);
  }
  const [, year, month, day, hour = '0', minute = '0', half] = partsOf(written) ?? [];
  if (!year) return undefined;
  const hours = Number(hour) + (half && /下午|晚上|pm/i.test(half) && Number(hour) < 12 ? 12 : 0);
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute)));
  const isThere = wall.getUTCMonth() === Number(month) - 1 && wall.getUTCDate() === Number(day);
  return isThere && hours < 24 && Number(minute) < 60 ? inZone(wall, timeZone) : undefined;
}

function minuteOf(moment: string): Date | undefined {
  const minute = new Date(Math.floor(Date.parse(moment) / 60_000) * 60_000);
  return Number.isNaN(minute.getTime()) ? undefined : minute;
}

function partsOf(written: string): (string | undefined)[] | undefined {
  const found = WRITTEN.exec(written);
  if (found) {
    const [whole, year, month, day, before, hour, minute, , after] = found;
    return [whole, year, month, day, hour, minute, before ?? after];
  }
  return RUN_TOGETHER.exec(written) ?? undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The moment when the clocks of the zone show what this date says in UTC. */
function inZone(wall: Date, timeZone: string): Date {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  const offset = (at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;
  const guess = wall.getTime() - offset(wall.getTime());
  return new Date(wall.getTime() - offset(guess));
}
