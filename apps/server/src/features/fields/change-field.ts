import type { FieldId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { refuseWithoutChoices } from './choices.ts';
import { fieldChanged } from './events.ts';
import { lockField } from './lock-field.ts';
import { fields } from './tables.ts';

interface Wording {
  label: string;
  choices: string[];
}

/** Values filled in before stay as they are, also those no longer among the choices. */
export function changeField(
  ctx: Context,
  { fieldId, was, ...wanted }: Wording & { fieldId: FieldId; was?: Wording },
) {
  return ctx.transaction(async (ctx) => {
    const { kind, label, choices } = await lockField(ctx, fieldId);
    const wording = mergeSetting({ was, wanted, is: { label, choices } });
    refuseWithoutChoices(kind, wording.choices);
    await ctx.db.update(fields).set(wording).where(eq(fields.id, fieldId));
    await ctx.publish(fieldChanged, { fieldId });
  });
}
