import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileId } from '@huiyin/contract/ids';
import { expect, onTestFinished, test } from 'vitest';
import { newId } from '#platform/ids';
import { copyDatabase } from '#testing/copied-database';
import { apiOf, signedIn, startProcess } from '#testing/process';
import { startS3 } from '#testing/s3-server';

test('a file uploaded through one process is downloaded through another, each with a folder of its own', async () => {
  const { url, objects } = await startS3();
  const database = await copyDatabase();
  onTestFinished(() => database.drop());
  const [first, second] = await Promise.all(
    [1, 2].map(() => started({ DATABASE_URL: database.url, S3_URL: url })),
  );
  const cookie = await signedIn(first!.url);
  const id = newId<FileId>();
  const file = new File(['一直转圈'], '说明.txt');

  await apiOf(first!.url, cookie).files.upload({ id, file });

  const { body } = await apiOf(second!.url, cookie).files.download({ fileId: id });
  expect(await body.text()).toBe('一直转圈');
  expect(objects.size).toBe(1);
  expect([first, second].flatMap((one) => readdirSync(one!.folder))).not.toContain('files');
});

async function started(env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bucket-'));
  const running = await startProcess({ ...env, HUIYIN_DATA: folder });
  onTestFinished(async () => {
    await running.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...running, folder };
}
