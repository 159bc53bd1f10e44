import type { FieldId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { refuseWithoutChoices } from './choices.ts';
import { fieldChanged } from './events.ts';
import { lockField } from './lock-field.ts';
import { fields } from './tables.ts';

interface Wording {
  label: string;
  choices: string[];
}

/** Values filled in before stay as they are, also those no longer among the choices. */
export function changeField(ctx: Context, { fieldId, label, choices }: Wording & { fieldId: FieldId }) {
  return ctx.transaction(async (ctx) => {
    const field = await lockField(ctx, fieldId);
    refuseWithoutChoices(field.kind, choices);
    await ctx.db.update(fields).set({ label, choices }).where(eq(fields.id, fieldId));
    await ctx.publish(fieldChanged, { fieldId });
  });
}
