import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { lockFolder } from './folder-lock.ts';
import { postgresAccount } from './postgres-account.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { type Cluster, giveTo, openCluster } from './postgres-cluster.ts';
import { findPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { runsProgram, serves } from './postmaster-process.ts';
import { startProblem } from './start-problem.ts';

export interface EmbeddedPostgres {
  /** Stays the same for as long as we run, even if the server has to be started anew. */
  readonly url: string;
  readonly processId: number;
  stop(): Promise<void>;
}

interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

interface Wanted {
  folder: string;
  log: Log;
  /** What must hold before a database is started in vain, asked once the folder is ours. */
  first?: () => Promise<void>;
}

/** A real PostgreSQL of our own, kept in this folder, for whoever names no other. */
export async function startEmbeddedPostgres({ folder, log, first }: Wanted) {
  makeFolder(folder);
  const lock = lockFolder(folder);
  try {
    await first?.();
    const cluster = await findCluster(folder);
    const postmaster = (await adoptPostmaster(cluster)) ?? (await startPostmaster(cluster));
    log.info(postmaster, 'embedded database runs');
    return keepRunning(cluster, postmaster, lock, log);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Where the one of this folder listens, if it runs already. */
export async function findEmbeddedPostgres(folder: string): Promise<string | undefined> {
  if (!existsSync(join(folder, 'cluster'))) return undefined;
  const cluster = await findCluster(folder);
  const found = await findPostmaster(cluster);
  return found && urlOf(cluster, found);
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw startProblem(
      {
        en: `The data folder ${folder} cannot be used (${code}): set HUIYIN_DATA to a folder you may write to.`,
        zh: `无法使用数据文件夹 ${folder}（${code}）：请用 HUIYIN_DATA 指定有写入权限的文件夹。`,
      },
      error,
    );
  }
}

async function findCluster(folder: string) {
  const files = join(folder, 'cluster');
  const account = postgresAccount(files);
  if (account && statSync(files, { throwIfNoEntry: false })?.uid === 0) giveTo(account, folder);
  return openCluster(folder, account, await postgresBinaries(account));
}

async function adoptPostmaster(cluster: Cluster) {
  const found = await findPostmaster(cluster);
  if (!found) return undefined;
  if (runsProgram(found.pid, cluster.binaries.postgres) && (await answers(urlOf(cluster, found))))
    return found;
  await stopPostmaster(found, cluster);
  return undefined;
}

function keepRunning(
  cluster: Cluster,
  postmaster: Postmaster,
  lock: { release(): void },
  log: Log,
): EmbeddedPostgres {
  const stopping = new AbortController();
  let running = postmaster;

  const watching = (async () => {
    while (await pause(stopping.signal)) {
      if (serves(running.pid, cluster.files)) continue;
      log.error(running, 'embedded database ended unexpectedly and is started anew');
      try {
        running = await startPostmaster(cluster, running.port);
      } catch (error) {
        log.error({ error }, 'embedded database does not start');
      }
    }
  })();

  const stop = async () => {
    stopping.abort();
    await watching;
    await stopPostmaster(running, cluster);
    lock.release();
  };
  let stopped: Promise<void> | undefined;

  return {
    url: urlOf(cluster, postmaster),
    get processId() {
      return running.pid;
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Half a second that keeps no process alive; false when there is nothing more to wait for. */
const pause = (signal: AbortSignal) => sleep(500, true, { signal, ref: false }).catch(() => false);

async function answers(connectionString: string) {
  const client = new Client({ connectionString, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    client.end().catch(() => undefined);
  }
}

const urlOf = ({ password }: Cluster, { port }: Postmaster) =>
  `postgres://huiyin:${password}@127.0.0.1:${port}/huiyin`;
