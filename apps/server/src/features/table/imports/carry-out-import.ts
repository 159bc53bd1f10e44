import type { CategoryId, ImportId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { addCategory } from '#features/categories';
import { may, type StaffActor } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { Forbidden } from '#platform/refusal';
import { keptActor } from '../acting.ts';
import { importCarriedOut } from '../events.ts';
import { lockImportAt } from './lock-import.ts';
import { type Import, tableImports } from './tables.ts';
import { writeImport } from './write-import.ts';

/** Begins to write what was shown; new categories come first. */
export function carryOutImport(ctx: Context, seen: { importId: ImportId; fingerprint?: string }) {
  const { importId } = seen;
  return ctx.transaction(async (ctx) => {
    const begun = await lockImportAt(ctx, seen, ['ready']);
    const categories = await makeCategories(ctx, begun.categories);
    await ctx.db
      .update(tableImports)
      .set({ status: 'importing', categories, doneCount: 0 })
      .where(eq(tableImports.id, importId));
    await ctx.publish(importCarriedOut, { importId });
    await ctx.schedule(writeImport, { importId, actor: keptActor(ctx.actor as StaffActor) });
  });
}

async function makeCategories(ctx: TransactionContext, given: Import['categories']) {
  const made: Import['categories'] = {};
  for (const [name, meaning] of Object.entries(given)) {
    made[name] = meaning;
    if (meaning !== 'new') continue;
    if (!may(ctx.actor, 'categories.manage')) throw new Forbidden();
    const id = newId<CategoryId>();
    await addCategory(ctx, {
      id,
      name: name.slice(0, 50),
      parentId: null,
      priority: null,
      required: [],
      fields: [],
    });
    made[name] = id;
  }
  return made;
}
