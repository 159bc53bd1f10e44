import { expect, test } from 'vitest';
import { makeFile } from '#factories/files';
import { system } from '#platform/actor';
import { useTestApp } from '#testing/app';
import { keptUploads } from './kept-uploads.ts';
import { files } from './tables.ts';

const app = useTestApp();

test('an upload that was never saved with anything goes; what belongs to a record stays', async () => {
  const before = new Date('2026-01-01T00:00:00Z');
  const [old, recent] = [new Date('2025-12-01T00:00:00Z'), new Date('2026-01-02T00:00:00Z')];
  await app.given((ctx) => makeFile(ctx, { uploadedAt: old }));
  const waiting = await app.given((ctx) => makeFile(ctx, { uploadedAt: recent }));
  const attached = await app.given((ctx) => makeFile(ctx, { uploadedAt: old, subject: 'ticket:1' }));

  const removed = await app.as(system).transaction((ctx) => keptUploads.remove(ctx, before, 10));

  expect(removed).toBe(1);
  const left = await app.runtime.db.select({ id: files.id }).from(files);
  expect(left.map(({ id }) => id).toSorted()).toEqual([waiting.id, attached.id].toSorted());
});
