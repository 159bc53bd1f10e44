import { sql } from 'drizzle-orm';
import { followUps } from './tables.ts';

/** Written as the partial index says it, so that plans kept for any words use it. */
export const stillOpen = sql`${followUps.status} = 'open'`;
