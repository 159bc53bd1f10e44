import type { TicketId } from '@huiyin/contract/ids';
import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { tickets } from './tables.ts';

/** A ticket and those merged into it, which go on in it with what they brought. */
export const gatheredIn = (id: TicketId | Placeholder | SQL) =>
  sql`(select g.id from ${tickets} g where g.id = ${id} or g.merged_into_id = ${id})`;
