import type { FileId, ImportId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { attachFiles, files } from '#features/files';
import { type StaffActor, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { keptActor } from '../acting.ts';
import { importStarted } from '../events.ts';
import { readImportFile } from './read-import-file.ts';
import { tableImports } from './tables.ts';

/** Takes an uploaded file to be read; nothing else happens before somebody has seen what it would do. */
export function startImport(ctx: Context, { id, fileId }: { id: ImportId; fileId: FileId }) {
  return ctx.transaction(async (ctx) => {
    await attachFiles(ctx, { fileIds: [fileId], subject: `import:${id}` });
    const [file] = await ctx.db.select({ name: files.name }).from(files).where(eq(files.id, fileId));
    const added = await ctx.db
      .insert(tableImports)
      .values({ id, fileId, name: file!.name, staffId: staffIdOf(ctx.actor), startedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: tableImports.id });
    if (added.length === 0) return; // sent again
    await ctx.publish(importStarted, { importId: id });
    await ctx.schedule(readImportFile, { importId: id, actor: keptActor(ctx.actor as StaffActor) });
  });
}
