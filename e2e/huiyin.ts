import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url));

export interface Huiyin {
  url: string;
  /** Opens the set-up page, as the terminal shows it; undefined once set up. */
  setUpAddress: string | undefined;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** A data folder of its own, gone with the journey. */
export function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The real program on a data folder, once it has said where it is. */
export async function startHuiyin(folder: string, port = 0): Promise<Huiyin> {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      HUIYIN_DATA: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
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
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
