import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url));
export const account = { account: 'bench@example.com', password: 'correct horse battery' };

export interface Program {
  url: string;
  /** From the start of the process to its first answer. */
  startedInMs: number;
  child: ChildProcess;
  /** CPU that it and its database have used so far. */
  cpuMs(): number;
  /** Memory of all its processes, pages that they share counted once. */
  memoryMb(): number;
  stop(): Promise<void>;
}

/** The real program on a data folder, as `npm start` runs it. */
export async function startProgram(folder: string, env: Record<string, string> = {}): Promise<Program> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=8', main], {
    env: {
      PATH: process.env.PATH,
      HUIYIN_DATA: folder,
      PORT: '0',
      LOG_LEVEL: 'warn',
      API_REQUESTS_PER_MINUTE: '1000000', // the limit is not what is measured
      HUIYIN_ADMIN_EMAIL: account.account,
      HUIYIN_ADMIN_PASSWORD: account.password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGTERM')); // a bench that fails leaves nothing running
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`It ended: ${output}`)));
  });
  const answer = await fetch(`${url}/health/ready`);
  if (!answer.ok) throw new Error(`Not ready: ${await answer.text()}`);
  const startedInMs = performance.now() - began;

  return {
    url,
    startedInMs,
    child,
    cpuMs: () => sum(processesOf(child.pid!).map(cpuOf)),
    memoryMb: () => sum(processesOf(child.pid!).map(memoryOf)),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The cookie of a session of the first account. */
export async function signIn(url: string, who = account): Promise<string> {
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(who),
  });
  if (!answer.ok) throw new Error(`Sign-in failed: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

/** The process and everything it started, down to the last. */
function processesOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    if (stat) parents.set(Number(name), Number(fieldsOf(stat)[1]));
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

const TICK_MS = 10; // USER_HZ is 100 on Linux

// Its own time and that of children which have ended, as backends of closed connections.
const cpuOf = (pid: number) => {
  const fields = fieldsOf(read(`/proc/${pid}/stat`));
  return sum([11, 12, 13, 14].map((at) => Number(fields[at] ?? 0))) * TICK_MS;
};

const memoryOf = (pid: number) =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** The fields behind the program's name, which may itself hold blanks; the first is the state. */
const fieldsOf = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

function read(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
