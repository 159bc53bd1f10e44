import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { isDatabaseAway } from '#platform/database-away';
import { startS3 } from '#testing/s3-server';
import { bucketStore } from './bucket-store.ts';

const text = async (found: Promise<Blob>) => (await found).text();

test('what is put into the bucket is there until it is removed', async () => {
  const { url, objects } = await startS3();
  const store = bucketStore(url);

  await store.put('2026-03/one', new TextEncoder().encode('截图'));
  await store.putStream('2026-03/other', Readable.from(['一行\n', '又一行']));

  expect([...objects.keys()]).toEqual(['/files/2026-03/one', '/files/2026-03/other']);
  expect(await text(store.open('2026-03/one'))).toBe('截图');
  expect(await text(store.open('2026-03/other'))).toBe('一行\n又一行');
  await store.remove('2026-03/one');
  await expect(store.open('2026-03/one')).rejects.toThrow();
});

test('a wrong secret keeps nothing', async () => {
  const { urlOfStranger, objects } = await startS3();

  await expect(bucketStore(urlOfStranger).put('2026-03/one', new Uint8Array(3))).rejects.toThrow();
  expect(objects.size).toBe(0);
});

test('a service that is away is told from one that refuses: it is worth trying again', async () => {
  const { url, stop } = await startS3();
  stop();

  const failure = await bucketStore(url)
    .put('2026-03/one', new Uint8Array(3))
    .catch((error) => error);

  expect(isDatabaseAway(failure)).toBe(true);
});
