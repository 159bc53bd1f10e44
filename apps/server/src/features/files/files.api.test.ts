import { createHash } from 'node:crypto';
import type { FileId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { contentTypeOf } from './content-type.ts';
import { safeName } from './safe-name.ts';
import { files } from './tables.ts';

const app = useTestApp();
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('what is uploaded comes back byte for byte, to be saved and never run', async () => {
  const actor = await uploader();
  const file = new File([onePixel], '登录 截图.png');
  const id = newId<FileId>();

  const uploaded = await app.api(actor).files.upload({ id, file });
  const answer = await download(actor, id);

  expect(uploaded).toMatchObject({
    id,
    name: '登录 截图.png',
    contentType: 'image/png',
    sizeInBytes: onePixel.length,
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(onePixel);
  const [kept] = await app.runtime.db.select().from(files).where(eq(files.id, id));
  expect(kept).toMatchObject({
    sha256: createHash('sha256').update(onePixel).digest('hex'),
    place: expect.stringMatching(/^\d{4}-\d\d\/[0-9a-f-]{36}$/),
  });
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E7%99%BB/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

test('sending again with the same id keeps the first file', async () => {
  const actor = await uploader();
  const id = newId<FileId>();

  await app.api(actor).files.upload({ id, file: new File(['one'], 'one.txt') });
  const again = await app.api(actor).files.upload({ id, file: new File(['two'], 'two.txt') });

  expect(again.name).toBe('one.txt');
  expect(await (await download(actor, id)).text()).toBe('one');
});

test('until it belongs to something, nobody else finds it', async () => {
  const id = newId<FileId>();
  await app.api(await uploader()).files.upload({ id, file: new File(['text'], 'note.txt') });

  await expect(app.api(await uploader()).files.read({ fileId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a file that is too large is refused before it is read', async () => {
  const answer = await fetch(`${app.url}/api/files`, {
    method: 'POST',
    headers: { ...app.headersOf(await uploader()), 'content-type': 'multipart/form-data; boundary=x' },
    body: new Uint8Array(31 * 1024 * 1024),
  });

  expect(answer.status).toBe(413);
});

test.each([
  ['html', '<!doctype html><script>alert(1)</script>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
])('%s is only ever bytes', async (_, text) => {
  expect(await contentTypeOf(Buffer.from(text))).toBe('application/octet-stream');
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\合同.docx', '合同.docx'],
  ['..', 'file'],
  ['a\u0000b\n.png', 'a_b_.png'],
  [`${'长'.repeat(300)}.png`, `${'长'.repeat(196)}.png`],
])('the name %j is kept as %j', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

async function uploader() {
  const { id } = await app.given(makeStaff);
  return staffActor([], { id });
}

const download = (actor: ReturnType<typeof staffActor>, id: FileId) =>
  fetch(`${app.url}/api/files/${id}/content`, { headers: app.headersOf(actor) });
