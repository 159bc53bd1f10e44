import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLedger, nothingWrong, settle } from '#testing/check-ledger';
import { openLedger } from '#testing/ledger';
import { databaseOf } from '#testing/own-database';
import { apiOf, type RunningProcess, signedIn, startProcess } from '#testing/process';
import { msUntilReadyIs } from '#testing/ready';
import { startWriters } from '#testing/writers';

// `npm run soak` asks for more.
const kinds = ['program', 'database', 'both'] as const;
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 1);

test(
  'killed at random moments, the program or its database: what was answered is there, once and whole',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-kills-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const start = (port = '0') =>
      startProcess({
        HUIYIN_DATA: folder,
        PORT: port,
        API_REQUESTS_PER_MINUTE: '1000000',
        LOG_LEVEL: 'fatal',
      });
    const database = databaseOf(folder);
    let running: RunningProcess = await start();
    onTestFinished(async () => void (await running.end('SIGTERM')));
    const api = apiOf(running.url, await signedIn(running.url));
    const ledger = openLedger(folder);
    const writers = startWriters(8, () => api, ledger);
    const someMore = async () => {
      const wanted = writers.acknowledged() + 5 + Math.floor(Math.random() * 40);
      await expect
        .poll(() => writers.acknowledged(), { timeout: 30_000, interval: 2 })
        .toBeGreaterThan(wanted);
    };

    for (let round = 0; round < ROUNDS; round++) {
      for (const killed of ROUNDS > 1 ? kinds : (['both'] as const)) {
        await someMore();
        if (killed !== 'program') database.kill();
        if (killed !== 'database') {
          await running.end('SIGKILL');
          running = await start(new URL(running.url).port);
        }
        await msUntilReadyIs(200, running.url);
      }
    }
    await someMore();
    await writers.stop();

    await settle(ledger, api);
    expect(await checkLedger(ledger, api)).toEqual(nothingWrong);
  },
  180_000 * ROUNDS,
);
