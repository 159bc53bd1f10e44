import type { CategoryId, FieldId } from '@huiyin/contract/ids';
import { eq, inArray } from 'drizzle-orm';
import { fields } from '#features/fields';
import type { Context, TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { categoryFields } from './tables.ts';

export interface AskedField {
  fieldId: FieldId;
  required: boolean;
}

/** Makes these the custom fields that the category asks for. */
export async function askForFields(
  ctx: TransactionContext,
  categoryId: CategoryId,
  asked: readonly AskedField[],
) {
  await ctx.db.delete(categoryFields).where(eq(categoryFields.categoryId, categoryId));
  if (asked.length === 0) return;
  const ids = asked.map(({ fieldId }) => fieldId);
  const found = await ctx.db.select({ id: fields.id }).from(fields).where(inArray(fields.id, ids));
  if (found.length < new Set(ids).size) throw new NotFound();
  await ctx.db
    .insert(categoryFields)
    .values(asked.map((one) => ({ categoryId, ...one })))
    .onConflictDoNothing();
}

/** The custom fields that the category itself asks for. */
export const askedBy = (ctx: Context, categoryId: CategoryId): Promise<AskedField[]> =>
  ctx.db
    .select({ fieldId: categoryFields.fieldId, required: categoryFields.required })
    .from(categoryFields)
    .where(eq(categoryFields.categoryId, categoryId));
