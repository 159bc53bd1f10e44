import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type PersonalCopyId, personalCopyId } from '@huiyin/contract/ids';
import { makeZip } from 'client-zip';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fileStore } from '#features/files';
import type { Context } from '#platform/context';
import { defineJob } from '#platform/jobs';
import { personalCopyWritten } from '../events.ts';
import { filesToCopy } from './files-to-copy.ts';
import { recordsOf } from './records-of.ts';
import { personalCopies } from './tables.ts';

/** Writes a person's zip, file by file: it is never in memory as a whole. */
export const makeCopy = defineJob(
  'customers/make-copy',
  z.object({ copyId: personalCopyId }),
  async (ctx, { copyId: id }) => {
    const [begun] = await ctx.db.select().from(personalCopies).where(eq(personalCopies.id, id));
    if (begun?.status !== 'making') return;
    try {
      await write(ctx, begun);
    } catch (error) {
      await end(ctx, id, { status: 'failed' });
      throw error;
    }
  },
);

async function write(ctx: Context, { id, customerId, place }: typeof personalCopies.$inferSelect) {
  const { files, leftOut } = await filesToCopy(ctx, customerId);
  const records = await recordsOf(ctx, customerId);
  const listed = files.map(({ path, name, sizeInBytes }) => ({ path, name, sizeInBytes }));
  const json = JSON.stringify(
    { madeAt: ctx.now(), ...records, files: listed, filesLeftOut: leftOut },
    null,
    2,
  );
  const store = ctx.use(fileStore);
  let sizeInBytes = 0;

  async function* contents() {
    const lastModified = ctx.now();
    yield { name: '个人信息.json', input: json, lastModified };
    for (const { path, place } of files)
      yield { name: path, input: await bytesOf(store, place), lastModified };
  }
  const zip = Readable.fromWeb(makeZip(contents()) as ReadableStream<Uint8Array>).map((chunk: Uint8Array) => {
    sizeInBytes += chunk.length;
    return chunk;
  });
  await store.putStream(place, zip);
  const isKept = await end(ctx, id, {
    ...{ status: 'made', sizeInBytes },
    ...{ fileCount: files.length, leftOutCount: leftOut.length },
  });
  if (!isKept) await store.remove(place); // the person was erased meanwhile
}

/** A file that lies there no more must not keep all others from its owner. */
const bytesOf = (store: ReturnType<(typeof fileStore)['open']>, place: string) =>
  store.open(place).catch(() => new Blob([]));

function end(
  ctx: Context,
  id: PersonalCopyId,
  change: Partial<typeof personalCopies.$inferInsert> & { status: 'made' | 'failed' },
) {
  return ctx.transaction(async (ctx) => {
    const [ended] = await ctx.db
      .update(personalCopies)
      .set(change)
      .where(and(eq(personalCopies.id, id), eq(personalCopies.status, 'making')))
      .returning({ customerId: personalCopies.customerId });
    if (ended) await ctx.publish(personalCopyWritten, { ...ended, copyId: id, status: change.status });
    return Boolean(ended);
  });
}
