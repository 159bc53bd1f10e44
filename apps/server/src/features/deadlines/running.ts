import { sql } from 'drizzle-orm';
import { deadlines } from './tables.ts';

/** Not over and not paused. Written as the partial indexes say it, so that plans kept for any words use them. */
export const running = sql`${deadlines.status} = 'running'`;
