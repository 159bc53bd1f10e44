const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// The longest one may be switched off and go on as before; less than what the audit log is kept beyond the law's days.
const LONGEST_PAUSE_MS = 5 * DAY;
const LONGEST_STEP_BACK_MS = HOUR;
const PROVES_ITSELF_FOR_MS = 7 * DAY;

export interface ClockMark {
  seenAt: Date;
  /** From when on nothing is wrong with removing what the clock calls old. */
  trustedFrom: Date;
}

/** What is known of the clock, now that it shows this. After a leap it has to run evenly for days to be believed. */
export function judgeClock(last: ClockMark | undefined, now: Date): ClockMark & { leapt: boolean } {
  if (!last) return { seenAt: now, trustedFrom: now, leapt: false };
  const step = now.getTime() - last.seenAt.getTime();
  const leapt = step > LONGEST_PAUSE_MS || step < -LONGEST_STEP_BACK_MS;
  return {
    seenAt: now,
    trustedFrom: leapt ? new Date(now.getTime() + PROVES_ITSELF_FOR_MS) : last.trustedFrom,
    leapt,
  };
}
