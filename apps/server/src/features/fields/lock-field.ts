import type { FieldId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { fields } from './tables.ts';

/** The field, held still until the transaction ends. */
export async function lockField(ctx: TransactionContext, id: FieldId) {
  const [field] = await ctx.db.select().from(fields).where(eq(fields.id, id)).for('update');
  if (!field) throw new NotFound();
  return field;
}
