import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { copyDatabase } from '#testing/copied-database';
import { administrator, apiOf, type RunningProcess, signedIn, startProcess } from '#testing/process';

const program = fileURLToPath(new URL('./sample.ts', import.meta.url));
const LONG = 400_000;

// Its whole way through a terminal stands in `e2e/accessibility.spec.ts`, which needs a sample anyway.
test(
  'the loading is killed in the middle, and the next start finishes it; then it is there once, and gone once',
  async () => {
    const env = { ...(await ownDatabase()), HUIYIN_DATA: temporaryFolder() };
    const before = await startProcess(env);
    const api = apiOf(before.url, await signedIn(before.url));
    await api.sample.load();
    await expect.poll(async () => (await api.sample.state()).told, { timeout: 60_000 }).toBeGreaterThan(20);
    await before.end('SIGKILL');

    const after = await startProcess(env);
    onTestFinished(async () => void (await after.end('SIGTERM')));
    const again = apiOf(after.url, await signedIn(after.url));
    const half = await again.sample.state();
    expect(half).toMatchObject({ status: 'loading', planned: 300 });
    expect(half.told).toBeLessThan(300);
    expect(await sample(env)).toEqual({ code: 1, output: expect.stringMatching(/is here already/) });
    await expect
      .poll(async () => (await again.sample.state()).status, { timeout: 240_000, interval: 1_000 })
      .toBe('loaded');
    expect((await again.sample.state()).told).toBe(300);

    expect(await sample(env, ['--remove'])).toEqual({
      code: 0,
      output: expect.stringMatching(/10 people.*300 tickets/),
    });
    expect(await again.sample.state()).toMatchObject({ status: 'none', told: 0 });
    expect(await sample(env, ['--remove'])).toEqual({ code: 1, output: expect.stringMatching(/no sample/i) });
  },
  LONG,
);

test('while Huiyin runs on its own data folder, the way to its settings is named', async () => {
  const env = { HUIYIN_DATA: temporaryFolder() };
  const running: RunningProcess = await startProcess(env);
  onTestFinished(async () => void (await running.end('SIGTERM')));

  expect(await sample(env)).toEqual({ code: 1, output: expect.stringMatching(/Settings → Company/) });
}, 60_000);

/** Runs `npm run sample` as its script does, to its end. */
function sample(env: Record<string, string>, words: string[] = []) {
  const child = spawn(process.execPath, [program, ...words], {
    env: {
      PATH: process.env.PATH,
      HUIYIN_ADMIN_EMAIL: administrator.account,
      HUIYIN_ADMIN_PASSWORD: administrator.password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function ownDatabase() {
  const database = await copyDatabase();
  onTestFinished(() => database.drop());
  return { DATABASE_URL: database.url };
}

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
