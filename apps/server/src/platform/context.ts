import type { StaffId } from '@huiyin/contract/ids';
import type { Changed } from '@huiyin/contract/realtime';
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import type { Actor } from './actor.ts';
import type { Contribution } from './contributions.ts';
import type { ReadDatabase, WriteDatabase } from './database.ts';
import { type EventType, events, type Listener } from './events.ts';
import { type Facility, facilityOf } from './facility.ts';
import { insertMany } from './insert-many.ts';
import { addJob, type Job, type ScheduleOptions } from './jobs.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { inTransaction } from './transaction.ts';
import type { MayWatch } from './watching.ts';

/** All that an operation may use: who acts, what time it is, and the data. */
export interface Context {
  readonly actor: Actor;
  readonly db: ReadDatabase;
  now(): Date;
  /** Something that is no row, such as sign-in or the disk for files. */
  use<T>(facility: Facility<T>): T;
  /** Tells everybody's open pages that something changed which is no row; may be lost. */
  tell(change: Changed): void;
  /** Opens a transaction, or joins the one already open. */
  transaction<T>(work: (ctx: TransactionContext) => Promise<T>): Promise<T>;
}

/** Writing, publishing and scheduling exist only here, so all three commit or none does. */
export interface TransactionContext extends Context {
  readonly db: WriteDatabase;
  publish<P>(type: EventType<P>, payload: P, doer?: Doer): Promise<void>;
  /** The same of many at once, in one statement. */
  publishEach<P>(type: EventType<P>, payloads: readonly P[], doer?: Doer): Promise<void>;
  schedule<P>(job: Job<P>, payload: P, options?: ScheduleOptions): Promise<void>;
}

/** Whose doing it was, where the request came from nobody yet: who signs in proves it only now. */
export interface Doer {
  byId: StaffId;
}

export interface Runtime {
  db: WriteDatabase;
  pool: Pool;
  boss: PgBoss;
  log: Log;
  settings: Settings;
  facilities: Map<Facility<unknown>, unknown>;
  listeners: readonly Listener[];
  contributions: readonly Contribution[];
  watchers: readonly MayWatch[];
  now(): Date;
  /** Reaches the sockets of every process. */
  tell(change: Changed): void;
  /** Hurries the event tails of all processes. */
  hint(): void;
}

export function contextFor(actor: Actor, runtime: Runtime): Context {
  return {
    actor,
    db: runtime.db,
    now: runtime.now,
    use: (facility) => facilityOf(runtime, facility),
    tell: runtime.tell,
    async transaction(work) {
      let published = false;
      const result = await inTransaction(runtime.pool, (tx) =>
        work(transactionFor(actor, runtime, tx, () => (published = true))),
      );
      if (published) runtime.hint();
      return result;
    },
  };
}

function transactionFor(actor: Actor, runtime: Runtime, db: WriteDatabase, onPublish: () => void) {
  const ctx: TransactionContext = {
    actor,
    db,
    now: runtime.now,
    use: (facility) => facilityOf(runtime, facility),
    tell: runtime.tell,
    transaction: (work) => work(ctx),
    schedule: (job, payload, options) => addJob(runtime.boss, db, job, payload, options),
    publish: (type, payload, doer) => ctx.publishEach(type, [payload], doer),
    async publishEach(type, payloads, doer) {
      if (payloads.length === 0) return;
      onPublish();
      const staffId = doer?.byId ?? ('id' in actor ? actor.id : null);
      const rows = payloads.map((payload) => ({
        name: type.name,
        subject: type.subject(payload),
        payload,
        occurredAt: ctx.now(),
        actorKind: staffId ? 'staff' : actor.kind,
        actorId: staffId,
      }));
      const told = await insertMany(db, events, rows, { ending: sql`returning position` });
      for (const listener of runtime.listeners.filter(({ on }) => on.name === type.name)) {
        for (const [index, payload] of payloads.entries()) {
          const cause = { position: Number(told[index]!.position), staffId };
          await ctx.schedule(listener, { payload, cause });
        }
      }
    },
  };
  return ctx;
}
