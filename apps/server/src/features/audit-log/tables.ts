import { sql } from 'drizzle-orm';
import { bigint, customType, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Verdict } from './verdict.ts';

const moment = () => timestamp({ withTimezone: true });
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** The chain over the events: each seal covers the next of them in the order of their commits, and the seal before it. */
export const auditSeals = pgTable('audit_seals', {
  number: bigint({ mode: 'number' }).primaryKey(),
  previous: text().notNull(),
  /** Which events, and the digest of each; null once these were kept long enough and are gone. */
  positions: bigint({ mode: 'number' }).array(),
  digests: bytes(),
  content: text().notNull(),
  since: moment().notNull(),
  until: moment().notNull(),
  /** The last event of it, in the order of commits. */
  transaction: xid8().notNull(),
  position: bigint({ mode: 'number' }).notNull(),
  /** The highest position sealed so far. */
  highest: bigint({ mode: 'number' }).notNull(),
  /** Positions at or below it were sealed before the database was restored from a copy, see seal-events.ts. */
  floor: bigint({ mode: 'number' }).notNull(),
  sealedAt: moment().notNull(),
  hash: text().notNull(),
});

/** How the chain was found when it was last checked: one row. */
export const auditChecks = pgTable('audit_checks', {
  only: integer().primaryKey().default(1),
  askedAt: moment().notNull(),
  checkedAt: moment(),
  verdict: jsonb().$type<Verdict>(),
});

/** What an event says, in one way only. */
export const digestOf = (alias: string) =>
  sql.raw(`sha256(convert_to(jsonb_build_array(${alias}.position, ${alias}.transaction::text, ${alias}.name,
    ${alias}.subject, ${alias}.payload, to_char(${alias}.occurred_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    ${alias}.actor_kind, ${alias}.actor_id)::text, 'UTF8'))`);
