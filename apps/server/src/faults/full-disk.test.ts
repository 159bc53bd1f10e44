import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileId } from '@huiyin/contract/ids';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { newId } from '#platform/ids';
import { checkLedger, nothingWrong, settle } from '#testing/check-ledger';
import { aTicket, openLedger } from '#testing/ledger';
import { apiOf, signedIn, startProcess } from '#testing/process';
import { msUntilReadyIs, readinessOf } from '#testing/ready';
import { send, startWriters } from '#testing/writers';

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'huiyin-disk-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
// Only root may mount, and only Linux has tmpfs: elsewhere the rules alone are tested, in disk-space.test.ts.
const mounts = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900m', 'huiyin-test', disk]).status === 0;
afterAll(() => {
  if (mounts) spawnSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(mounts)(
  'a disk that fills: uploads are refused first, text is saved while there is room, nothing is lost',
  async () => {
    const data = join(disk, 'data');
    const running = await startProcess({
      HUIYIN_DATA: data,
      API_REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'fatal',
    });
    onTestFinished(async () => void (await running.end('SIGTERM')));
    const api = apiOf(running.url, await signedIn(running.url));
    const ledger = openLedger(folder);
    const record = async () => {
      const ticket = aTicket();
      ledger.sent(ticket);
      const outcome = await send(api, ticket);
      ledger.answered(ticket, outcome);
      return outcome;
    };
    const upload = () =>
      api.files.upload({ id: newId<FileId>(), file: new File(['text'], 'note.txt') }).then(
        () => 'kept',
        ({ status }: { status: number }) => status,
      );
    expect([await upload(), await record()]).toEqual(['kept', 'ok']);

    leave(350 * MEGABYTE);
    expect([await upload(), await record(), (await readinessOf(running.url)).status]).toEqual([
      507,
      'ok',
      200,
    ]);

    leave(100 * MEGABYTE);
    expect(await readinessOf(running.url)).toEqual({ status: 503, reasons: ['disk: nearly full'] });
    expect([await upload(), await record()]).toEqual([507, 'ok']);

    const writers = startWriters(4, () => api, ledger);
    leave(0);
    const failed = () => writers.outcomes.filter(({ outcome }) => outcome !== 'ok').length;
    await expect.poll(failed, { timeout: 45_000 }).toBeGreaterThan(4);
    rmSync(join(disk, 'ballast'));

    expect(await msUntilReadyIs(200, running.url)).toBeLessThan(20_000);
    const before = writers.acknowledged();
    await expect.poll(() => writers.acknowledged(), { timeout: 20_000 }).toBeGreaterThan(before + 10);
    await writers.stop();
    await settle(ledger, api);
    expect(await checkLedger(ledger, api)).toEqual(nothingWrong);
  },
  150_000,
);

/** Fills the disk but for so many bytes. */
function leave(bytes: number) {
  const ballast = join(disk, 'ballast');
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
