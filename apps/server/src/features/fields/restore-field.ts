import type { FieldId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { fieldRestored } from './events.ts';
import { lockField } from './lock-field.ts';
import { fields } from './tables.ts';

export function restoreField(ctx: Context, { fieldId }: { fieldId: FieldId }) {
  return ctx.transaction(async (ctx) => {
    const { retiredAt } = await lockField(ctx, fieldId);
    if (!retiredAt) return;
    await ctx.db.update(fields).set({ retiredAt: null }).where(eq(fields.id, fieldId));
    await ctx.publish(fieldRestored, { fieldId });
  });
}
