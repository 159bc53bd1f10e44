import { and, eq, isNull } from 'drizzle-orm';
import type { Holding } from '#features/staff';
import { running } from './running.ts';
import { deadlines } from './tables.ts';

/** Whoever leaves would leave these promises to nobody. */
export const runningDeadlinesHeld: Holding = {
  kind: 'running-deadlines',
  count: (ctx, staffId) =>
    ctx.db.$count(deadlines, and(eq(deadlines.ownerStaffId, staffId), running, ...owed)),
};

// True of all that runs, and said since the index of what a person owes holds no others.
const owed = [isNull(deadlines.endedAt), isNull(deadlines.pausedAt)];
