import { type StaffId, staffId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  index,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Context } from './context.ts';
import type { Job } from './jobs.ts';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

export const actorKind = pgEnum('actor_kind', ['staff', 'system', 'anonymous']);

/** All that ever happened: audit log, history of a ticket, and source of the realtime notices. Append-only. */
export const events = pgTable(
  'events',
  {
    position: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    transaction: xid8().notNull().default(sql`pg_current_xact_id()`),
    name: text().notNull(),
    subject: text().notNull(),
    payload: jsonb().notNull(),
    occurredAt: timestamp({ withTimezone: true }).notNull(),
    actorKind: actorKind().notNull(),
    actorId: uuid(),
  },
  (table) => [
    index('events_in_order').on(table.transaction, table.position),
    index('events_by_subject').on(table.subject, table.position),
    index('events_by_actor').on(table.actorId, table.position),
    index('events_by_name').on(table.name.op('text_pattern_ops'), table.position),
    // They come in the order of time, so a few pages of an index that costs nothing to keep say where a day lies.
    index('events_by_time')
      .using('brin', table.occurredAt)
      .with({ pages_per_range: 32, autosummarize: true }),
  ],
);

export interface EventType<Payload> {
  name: string;
  schema: z.ZodType<Payload>;
  subject(payload: Payload): string;
}

const names = new Set<string>();

/** Names something that happened. Its payload holds ids, not data: who needs more asks for what is true now. */
export function defineEvent<Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  subject: (payload: Payload) => string,
): EventType<Payload> {
  names.add(name);
  return { name, schema, subject };
}

/** The name of everything that can happen. */
export const eventNames = (): string[] => [...names].sort();

export interface Listener extends Job {
  // biome-ignore lint/suspicious/noExplicitAny: listeners to events of every payload stand in one list
  on: EventType<any>;
}

/** What a listener knows of an event besides its payload. */
export interface Cause {
  /** The event's own number: what is made after it can be marked, so that a second run makes it no second time. */
  position: number;
  /** The staff member whose doing it was; null for the system's. */
  staffId: StaffId | null;
}

/** Does `run` after each event of this type, at least once, in a job of its own. */
export function listen<Payload>(
  name: string,
  on: EventType<Payload>,
  run: (ctx: Context, payload: Payload, cause: Cause) => Promise<unknown>,
): Listener {
  const schema = z.object({
    payload: on.schema,
    cause: z.object({ position: z.number(), staffId: staffId.nullable() }),
  });
  return { name, on, schema, run: (ctx, { payload, cause }) => run(ctx, payload, cause) };
}
