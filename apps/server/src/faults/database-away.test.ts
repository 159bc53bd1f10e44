import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@huiyin/contract/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLedger, nothingWrong, settle } from '#testing/check-ledger';
import { openLedger } from '#testing/ledger';
import { databaseOf } from '#testing/own-database';
import { administrator, apiOf, type RunningProcess, signedIn, startProcess } from '#testing/process';
import { msUntilReadyIs } from '#testing/ready';
import { startWriters } from '#testing/writers';

const LONGEST_MS = 10_000;
const WRITERS = 12; // more than there are connections
const folder = mkdtempSync(join(tmpdir(), 'huiyin-away-'));
const database = databaseOf(folder);
let running: RunningProcess;
let api: Client;

beforeAll(async () => {
  running = await startProcess({
    HUIYIN_DATA: folder,
    API_REQUESTS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'fatal',
  });
  api = apiOf(running.url, await signedIn(running.url));
});
afterAll(async () => {
  await running.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(process.platform === 'linux')(
  'a frozen database: whoever asks is answered in time, red is said, and all heals by itself',
  async () => {
    const { ledger, writers } = await writing();

    database.freeze();
    const asked = Promise.all(asksOfEveryKind().map(timed));
    const red = msUntilReadyIs(503, running.url);
    const answers = await asked;
    const redAfterMs = await red;
    await everyWaitHasEnded(writers);
    database.wake();

    expect(await msUntilReadyIs(200, running.url)).toBeLessThan(15_000);
    expect(redAfterMs).toBeLessThan(5_000);
    expect(answers.filter(({ status, tookMs }) => status !== 503 || tookMs > LONGEST_MS)).toEqual([]);
    await goesOn(writers);
    expect(writers.outcomes.filter(({ tookMs }) => tookMs > LONGEST_MS)).toEqual([]);
    await settle(ledger, api);
    expect(await checkLedger(ledger, api)).toEqual(nothingWrong);
  },
  120_000,
);

test('a killed database: the program lives on, starts it anew, and has lost nothing', async () => {
  const { ledger, writers } = await writing();

  for (let times = 0; times < 2; times++) {
    database.kill();
    await msUntilReadyIs(200, running.url);
    await goesOn(writers, { stop: false });
  }

  await goesOn(writers);
  await settle(ledger, api);
  expect(await checkLedger(ledger, api)).toEqual(nothingWrong);
  expect(running.child.exitCode).toBeNull();
}, 120_000);

async function writing() {
  const ledger = openLedger(folder);
  const writers = startWriters(WRITERS, () => api, ledger);
  await expect.poll(() => writers.acknowledged(), { timeout: 20_000 }).toBeGreaterThan(30);
  return { ledger, writers };
}

/** Long enough that each connection was given up and each writer has asked again. */
const everyWaitHasEnded = (writers: ReturnType<typeof startWriters>) =>
  expect
    .poll(() => writers.outcomes.filter(({ outcome }) => outcome === 'unknown').length, { timeout: 30_000 })
    .toBeGreaterThan(WRITERS);

/** Work is done again, as much at once as the connections of the process allow. */
async function goesOn(writers: ReturnType<typeof startWriters>, { stop = true } = {}) {
  const before = writers.acknowledged();
  await expect.poll(() => writers.acknowledged(), { timeout: 20_000 }).toBeGreaterThan(before + 30);
  if (stop) await writers.stop();
}

/** Known and unknown people, reading and writing, more of them than there are connections. */
function asksOfEveryKind() {
  const ask = (path: string, init?: RequestInit) => () => fetch(`${running.url}/api${path}`, init);
  const signIn = ask('/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  const unknown = ask('/tickets', { headers: { authorization: 'Bearer huiyin_unknown' } });
  return Array.from({ length: 8 }, () => [signIn, unknown]).flat();
}

async function timed(ask: () => Promise<Response>) {
  const began = performance.now();
  const { status } = await ask();
  return { status, tookMs: performance.now() - began };
}
