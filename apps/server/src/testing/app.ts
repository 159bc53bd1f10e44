import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, connect } from '@huiyin/contract/client';
import type { StaffId } from '@huiyin/contract/ids';
import { type Permission, permissions } from '@huiyin/contract/permissions';
import { asc } from 'drizzle-orm';
import { TestClock } from 'pg-boss';
import { afterAll, beforeAll } from 'vitest';
import { type Actor, anonymous, type StaffActor } from '#platform/actor';
import { type Context, contextFor, type TransactionContext } from '#platform/context';
import { events } from '#platform/events';
import { newId } from '#platform/ids';
import { openLog } from '#platform/log';
import { type OpenRuntime, openRuntime } from '#platform/runtime';
import { readSettings } from '#platform/settings';
import { features } from '../app.ts';
import { type RunningServer, startServer } from '../server.ts';
import { copyDatabase } from './copied-database.ts';

export { anonymous };

/** A staff member who acts in a test; holds every permission unless told which. */
export function staffActor(
  held: readonly Permission[] = Object.keys(permissions) as Permission[],
  given: Partial<StaffActor> = {},
): StaffActor {
  return {
    kind: 'staff',
    id: newId<StaffId>(),
    name: '陈晨',
    language: 'zh-CN',
    permissions: new Set(held),
    departmentIds: [],
    groupIds: [],
    sessionId: null,
    ...given,
  };
}

const ACTOR_HEADER = 'x-test-actor';

/** The whole program on a database of its own, with a clock that tests turn. One for each test file. */
export function useTestApp() {
  let runtime: OpenRuntime;
  let server: RunningServer;
  let drop: () => Promise<void>;
  const clock = new TestClock(new Date('2026-03-02T02:00:00Z')); // a Monday, ten o'clock in Shanghai
  const actors = new Map<string, Actor>();

  beforeAll(async () => {
    const database = await copyDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-files-'));
    runtime = await openRuntime({
      databaseUrl: database.url,
      settings: readSettings({ HUIYIN_DATA: folder }),
      features,
      log: openLog(process.env.LOG_LEVEL ?? 'fatal'),
      now: () => new Date(clock.now()),
      jobClock: clock,
    });
    server = await startServer(runtime, {
      host: '127.0.0.1',
      port: 0,
      byHand: true,
      identify: async (headers) => actors.get(headers.get(ACTOR_HEADER) ?? '') ?? anonymous,
    });
    drop = async () => {
      await server.stop();
      await runtime.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => drop());

  /** What a request carries to come from this actor. */
  function headersOf(actor: Actor) {
    const name = randomUUID();
    actors.set(name, actor);
    return { [ACTOR_HEADER]: name };
  }

  return {
    as: (actor: Actor): Context => contextFor(actor, runtime),
    /** Makes test data, as the system. */
    given: <T>(make: (ctx: TransactionContext) => Promise<T>): Promise<T> =>
      contextFor({ kind: 'system' }, runtime).transaction(make),
    /** The API as this actor, over real HTTP. */
    api(actor: Actor): Client {
      const headers = headersOf(actor);
      return connect(`http://127.0.0.1:${server.port}/api`, { headers: () => headers });
    },
    headersOf,
    get url() {
      return `http://127.0.0.1:${server.port}`;
    },
    get runtime() {
      return runtime;
    },
    async eventNames(): Promise<string[]> {
      const found = await runtime.db.select({ name: events.name }).from(events).orderBy(asc(events.position));
      return found.map(({ name }) => name);
    },
    /** Turns the clock on, does what every second does, and runs every job that is due. */
    async passTime(minutes: number) {
      await clock.setTime(clock.now() + minutes * 60_000);
      await server.everySecond();
      await runtime.boss.supervise();
      await server.runDueJobs();
    },
  };
}
