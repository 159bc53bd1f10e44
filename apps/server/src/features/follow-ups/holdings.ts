import { and, eq } from 'drizzle-orm';
import type { Holding } from '#features/staff';
import { stillOpen } from './still-open.ts';
import { followUps } from './tables.ts';

/** Whoever leaves would leave these to nobody. */
export const openFollowUpsHeld: Holding = {
  kind: 'open-follow-ups',
  count: (ctx, staffId) => ctx.db.$count(followUps, and(eq(followUps.staffId, staffId), stillOpen)),
};
