import { instantOf } from '#features/deadlines';

const WALL =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const RUN_TOGETHER = /^(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const EARLIEST_SECOND = 1e9;
const EARLIEST_MILLISECOND = 1e12;
const LATEST_MILLISECOND = 1e13;

/** A moment however a program writes it; one that names no zone is the company's time. */
export function readMoment(value: unknown, timeZone: string): Date | undefined {
  if (typeof value === 'number') return fromCount(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const found = WALL.exec(text) ?? RUN_TOGETHER.exec(text);
  if (found)
    return fromWall(
      found.slice(1).map((part = '0') => Number(part)),
      timeZone,
    );
  if (/^\d{10}(\d{3})?$/.test(text)) return fromCount(Number(text));
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function fromCount(count: number): Date | undefined {
  if (count >= EARLIEST_MILLISECOND && count < LATEST_MILLISECOND) return new Date(count);
  return count >= EARLIEST_SECOND && count < EARLIEST_MILLISECOND / 100 ? new Date(count * 1000) : undefined;
}

function fromWall([year, month, day, hour, minute, second]: number[], timeZone: string): Date | undefined {
  const wall = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  const shown = new Date(wall);
  const isThere = shown.getUTCMonth() === month! - 1 && shown.getUTCDate() === day;
  return isThere && hour! < 24 && minute! < 60 ? new Date(instantOf(wall, timeZone)) : undefined;
}
