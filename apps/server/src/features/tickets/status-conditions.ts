import { sql } from 'drizzle-orm';
import { tickets } from './tables.ts';

/** Somebody still has to do something for it. Written as the partial indexes say it, so that they are used. */
export const unfinished = sql`${tickets.status} not in ('resolved', 'closed')`;
