import { sql } from 'drizzle-orm';
import { fromDrizzle, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Context } from './context.ts';
import type { WriteDatabase } from './database.ts';
import type { Log } from './log.ts';

/** Work for later or for the network. It may run twice, so it looks before it acts. */
// biome-ignore lint/suspicious/noExplicitAny: jobs of every payload stand in one list
export interface Job<Payload = any> {
  name: string;
  schema: z.ZodType<Payload>;
  run(ctx: Context, payload: Payload): Promise<unknown>;
}

/** Names work that `ctx.schedule` adds and a worker of any process does. */
export function defineJob<Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  run: (ctx: Context, payload: Payload) => Promise<unknown>,
): Job<Payload> {
  return { name, schema, run };
}

export interface ScheduleOptions {
  startAfter?: Date;
}

/** Adds a job in the caller's transaction. */
export async function addJob<Payload>(
  boss: PgBoss,
  db: WriteDatabase,
  job: Job<Payload>,
  payload: Payload,
  { startAfter }: ScheduleOptions = {},
): Promise<void> {
  await boss.send(job.name, payload as object, {
    db: fromDrizzle(db, sql),
    ...(startAfter ? { startAfter } : {}),
  });
}

export const DEAD_LETTERS = 'dead-letters';

const queueOptions = {
  retryLimit: 10,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  heartbeatSeconds: 30,
  expireInSeconds: 300,
  deadLetter: DEAD_LETTERS,
};

/** Makes the queues and keeps them as this version wants them. */
export async function prepareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  await boss.createQueue(DEAD_LETTERS);
  for (const { name } of jobs) {
    await boss.createQueue(name, queueOptions);
    await boss.updateQueue(name, queueOptions);
  }
}

/** Takes jobs of every kind in batches; each is retried by itself. */
export async function startWorkers(
  boss: PgBoss,
  jobs: readonly Job[],
  ctx: Context,
  log: Log,
): Promise<void> {
  for (const job of jobs) {
    await boss.work(
      job.name,
      {
        batchSize: 20,
        perJobResults: true,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 2,
        includeMetadata: true,
      },
      (batch) => Promise.all(batch.map((item) => runJob(job, item, ctx, log))),
    );
  }
}

/** Runs what is due now and what that adds, until nothing is left. For tests, which turn the clock themselves. */
export async function runDueJobs(boss: PgBoss, jobs: readonly Job[], ctx: Context, log: Log): Promise<void> {
  let ran: number;
  do {
    ran = 0;
    for (const job of jobs) {
      const batch = await boss.fetch(job.name, { batchSize: 100, includeMetadata: true });
      for (const item of batch) {
        const { status, ...rest } = await runJob(job, item, ctx, log);
        if (status === 'completed') await boss.complete(job.name, item.id);
        else await boss.fail(job.name, item.id, 'output' in rest ? rest.output : undefined);
      }
      ran += batch.length;
    }
  } while (ran > 0);
}

/** Runs one job; its failure is its own and is tried again. */
async function runJob(job: Job, item: JobWithMetadata<unknown>, ctx: Context, log: Log) {
  try {
    await job.run(ctx, job.schema.parse(item.data));
    return { id: item.id, status: 'completed' as const };
  } catch (error) {
    log.error({ error, job: job.name, id: item.id, attempt: item.retryCount }, 'a job failed');
    return { id: item.id, status: 'failed' as const, output: { message: String(error) } };
  }
}
