import { and, gt } from 'drizzle-orm';
import { sessions } from '../tables.ts';

const DAY_MS = 86_400_000;

export const UNUSED_DAYS = 7;
export const LONGEST_DAYS = 30;

type Session = Pick<typeof sessions.$inferSelect, 'createdAt' | 'updatedAt'>;

/** A session ends when nobody used it for a week, and thirty days after it began however much it is used. */
export const hasEnded = ({ createdAt, updatedAt }: Session, now: Date) =>
  updatedAt <= daysBefore(now, UNUSED_DAYS) || createdAt <= daysBefore(now, LONGEST_DAYS);

/** The same, of rows. */
export const hasNotEnded = (now: Date) =>
  and(
    gt(sessions.updatedAt, daysBefore(now, UNUSED_DAYS)),
    gt(sessions.createdAt, daysBefore(now, LONGEST_DAYS)),
  );

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
