import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url));
const turnedClock = new URL('turned-clock.ts', import.meta.url).href;

export interface Huiyin {
  url: string;
  /** Opens the set-up page, as the terminal shows it; undefined once set up. */
  setUpAddress: string | undefined;
  /** The program's clock shows this from now on, and goes on from there. */
  turnClock(to: Date): Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** A data folder of its own, gone with the journey; like another, if one is given. */
export function freshFolder(like?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-e2e-'));
  // Owners and modes as they are: the database refuses others.
  if (like) execFileSync('cp', ['--archive', `${like}/.`, folder]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The real program on a data folder, once it has said where it is. */
export async function startHuiyin(
  folder: string,
  { port = 0, now = new Date(), env = {} }: { port?: number; now?: Date; env?: Record<string, string> } = {},
): Promise<Huiyin> {
  const child: ChildProcess = spawn(process.execPath, ['--import', turnedClock, main], {
    env: {
      PATH: process.env.PATH,
      HUIYIN_DATA: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      CLOCK_AHEAD_MS: String(ahead(now)),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const output = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk) => {
      said += chunk;
      if (/Sign in with your account|set-up\?code=\w+\n/.test(said)) resolve(said);
    });
    void ended.then(() => reject(new Error(`It ended: ${said}`)));
  });
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(output)![0],
    setUpAddress: /http:\S+set-up\?code=\w+/.exec(output)?.[0],
    async turnClock(to) {
      const turned = once(child, 'message');
      child.send({ aheadMs: ahead(to) });
      await turned;
    },
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

const ahead = (to: Date) => to.getTime() - Date.now();
