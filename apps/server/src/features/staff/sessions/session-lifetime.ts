import { and, gt, lte } from 'drizzle-orm';
import { sessions } from '../tables.ts';

const DAY_MS = 86_400_000;

export const UNUSED_DAYS = 7;
export const LONGEST_DAYS = 30;

type Session = Pick<typeof sessions.$inferSelect, 'createdAt' | 'updatedAt'>;

/**
 * A session ends when nobody used it for a week, and thirty days after it began however much it is used. One that
 * began while the clock was ahead would last that much longer: it has ended.
 */
export const hasEnded = ({ createdAt, updatedAt }: Session, now: Date) =>
  updatedAt <= daysBefore(now, UNUSED_DAYS) ||
  createdAt <= daysBefore(now, LONGEST_DAYS) ||
  createdAt > clocksDiffer(now);

/** The same, of rows. */
export const hasNotEnded = (now: Date) =>
  and(
    gt(sessions.updatedAt, daysBefore(now, UNUSED_DAYS)),
    gt(sessions.createdAt, daysBefore(now, LONGEST_DAYS)),
    lte(sessions.createdAt, clocksDiffer(now)),
  );

// Of two processes, or before and after a small correction.
const clocksDiffer = (now: Date) => new Date(now.getTime() + 5 * 60_000);

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
