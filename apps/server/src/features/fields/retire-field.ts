import type { FieldId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { fieldRetired } from './events.ts';
import { lockField } from './lock-field.ts';
import { fields } from './tables.ts';

/** It is asked for no more; what was filled in stays. */
export function retireField(ctx: Context, { fieldId }: { fieldId: FieldId }) {
  return ctx.transaction(async (ctx) => {
    const { retiredAt } = await lockField(ctx, fieldId);
    if (retiredAt) return;
    await ctx.db.update(fields).set({ retiredAt: ctx.now() }).where(eq(fields.id, fieldId));
    await ctx.publish(fieldRetired, { fieldId });
  });
}
