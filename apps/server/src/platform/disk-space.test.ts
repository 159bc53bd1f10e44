import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { diskSpace, judgeSpace } from './disk-space.ts';

const megabytes = (count: number) => count * 1024 * 1024;

test('asks the disk of the folder', async () => {
  expect((await diskSpace(tmpdir())).freeBytes).toBeGreaterThan(0);
});

test.each([
  [500, { takesUploads: true, healthy: true }],
  [499, { takesUploads: false, healthy: true }],
  [200, { takesUploads: false, healthy: true }],
  [199, { takesUploads: false, healthy: false }],
])('%i MB free', (free, judged) => {
  expect(judgeSpace(megabytes(free))).toMatchObject(judged);
});
