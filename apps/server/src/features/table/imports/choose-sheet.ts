import type { ImportId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { keptActor } from '../acting.ts';
import { importArranged } from '../events.ts';
import { lockImportAt } from './lock-import.ts';
import { readImportFile } from './read-import-file.ts';
import { tableImports } from './tables.ts';

interface Chosen {
  importId: ImportId;
  sheet: string;
  fingerprint?: string;
}

/** Reads another sheet of the workbook; what was said of people and categories holds for it too. */
export function chooseSheet(ctx: Context, { sheet, ...seen }: Chosen) {
  const { importId } = seen;
  return ctx.transaction(async (ctx) => {
    const { sheets } = await lockImportAt(ctx, seen, ['ready', 'refused']);
    if (!sheets.includes(sheet)) throw new NotFound();
    await ctx.db
      .update(tableImports)
      .set({ sheet, status: 'reading', refusal: null, rowCount: 0, doneCount: 0 })
      .where(eq(tableImports.id, importId));
    await ctx.publish(importArranged, { importId });
    await ctx.schedule(readImportFile, { importId, actor: keptActor(ctx.actor as StaffActor) });
  });
}
