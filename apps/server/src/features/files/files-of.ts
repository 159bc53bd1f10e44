import type { FileId } from '@huiyin/contract/ids';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { files } from './tables.ts';

const MOST = 500;

const summary = {
  id: files.id,
  name: files.name,
  contentType: files.contentType,
  sizeInBytes: files.sizeInBytes,
  uploadedById: files.uploadedById,
  uploadedAt: files.uploadedAt,
};

/** The files of something the actor was already allowed to see, oldest first. */
export function filesOf(ctx: Context, subject: string) {
  return ctx.db
    .select(summary)
    .from(files)
    .where(eq(files.subject, subject))
    .orderBy(asc(files.uploadedAt))
    .limit(MOST);
}

/** These files, of things the actor was already allowed to see. */
export async function filesWith(ctx: Context, ids: readonly FileId[]) {
  if (ids.length === 0) return [];
  return ctx.db
    .select(summary)
    .from(files)
    .where(inArray(files.id, [...ids]))
    .limit(MOST);
}
