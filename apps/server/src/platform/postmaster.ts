import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { type Cluster, dataDirectory, postgresEnvironment } from './postgres-cluster.ts';
import { postgresSettings } from './postgres-settings.ts';
import { readPidFile, removeStalePidFile, sendSignal, serves } from './postmaster-process.ts';
import { startProblem } from './start-problem.ts';

/** A running PostgreSQL server: its first process, and where it listens. */
export interface Postmaster {
  pid: number;
  port: number;
}

const POLL_MS = 10;

/** The server that already runs on these files: kill -9 of our process leaves it running. */
export async function findPostmaster({ files }: Cluster): Promise<Postmaster | undefined> {
  for (const until = Date.now() + 20_000; ; await sleep(POLL_MS)) {
    const found = readPidFile(files);
    if (!found || !serves(found.pid, files)) return undefined;
    if (found.status === 'ready' || Date.now() > until) return found;
  }
}

/** Starts it apart from our terminal: Ctrl-C reaches us alone, and requests in flight can finish. */
export async function startPostmaster(cluster: Cluster, port?: number): Promise<Postmaster> {
  const { files, folder, account, binaries } = cluster;
  const logFile = join(folder, 'postgres.log');

  for (const until = Date.now() + 15_000; ; await sleep(POLL_MS * 10)) {
    removeStalePidFile(files);
    const chosen = port ?? (await freePort());
    const output = openLog(logFile);
    const child = spawn(
      binaries.postgres,
      ['-D', dataDirectory(files, account), ...postgresSettings(chosen)],
      { cwd: files, env: postgresEnvironment, detached: true, stdio: ['ignore', output, output], ...account },
    );
    child.on('error', () => undefined); // it has no pid then, which is seen below
    child.unref();
    closeSync(output);

    while (child.pid && child.exitCode === null && child.signalCode === null) {
      const found = readPidFile(files);
      if (found?.pid === child.pid && found.status === 'ready') return { pid: child.pid, port: chosen };
      await sleep(POLL_MS);
    }

    const said = readFileSync(logFile, 'utf8').trim();
    if (!passes.test(said) || Date.now() > until) throw failedToStart(said, logFile);
  }
}

/** Ends it within 5 s: with everything written down, or else leaving that to the recovery at the next start. */
export async function stopPostmaster({ pid }: Postmaster, { files }: Cluster) {
  for (const [signal, patienceMs] of stopSignals) {
    if (serves(pid, files)) sendSignal(pid, signal);
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(POLL_MS)) {
      if (!serves(pid, files)) return;
    }
  }
}

const stopSignals = [
  ['SIGINT', 3000],
  ['SIGQUIT', 1000],
  ['SIGKILL', 1000],
] as const;

// Another program took the port meanwhile, or the sessions of a killed server have not all ended.
const passes = /Address already in use|shared memory block/;

function failedToStart(said: string, logFile: string) {
  const reason = said.match(/(?:FATAL|PANIC|ERROR): .*/g)?.at(-1) ?? said.split('\n').at(-1);
  return startProblem({
    en: `The embedded database does not start: ${reason} (all of it: ${logFile}).`,
    zh: `内置数据库无法启动：${reason}（详见 ${logFile}）。`,
  });
}

function openLog(path: string) {
  try {
    renameSync(path, path.replace(/log$/, 'previous.log'));
  } catch {} // the first start has none
  return openSync(path, 'a', 0o600);
}
