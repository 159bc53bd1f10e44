import { and, eq } from 'drizzle-orm';
import type { Holding } from '#features/staff';
import { deadlines } from './tables.ts';

/** Whoever leaves would leave these promises to nobody. */
export const runningDeadlinesHeld: Holding = {
  kind: 'running-deadlines',
  count: (ctx, staffId) =>
    ctx.db.$count(deadlines, and(eq(deadlines.ownerStaffId, staffId), eq(deadlines.status, 'running'))),
};
