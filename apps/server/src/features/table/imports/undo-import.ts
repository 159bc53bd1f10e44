import type { ImportId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { keptActor } from '../acting.ts';
import { lockImportAt } from './lock-import.ts';
import { tableImports } from './tables.ts';
import { takeBackImport } from './take-back-import.ts';

/** Begins to take a whole import back. */
export async function undoImport(ctx: Context, { importId }: { importId: ImportId }) {
  await ctx.transaction(async (ctx) => {
    await lockImportAt(ctx, { importId }, ['imported']);
    await ctx.db
      .update(tableImports)
      .set({ status: 'undoing', doneCount: 0 })
      .where(eq(tableImports.id, importId));
    await ctx.schedule(takeBackImport, { importId, actor: keptActor(ctx.actor as StaffActor) });
  });
  ctx.tell({ subject: `import:${importId}`, name: 'import.undoing' });
}
