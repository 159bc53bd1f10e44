import type { FieldKind, FieldScope } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { and, eq, ne } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { refuseWithoutChoices } from './choices.ts';
import { fieldAdded } from './events.ts';
import { fields } from './tables.ts';

export interface NewField {
  id: FieldId;
  scope: FieldScope;
  code: string;
  label: string;
  kind: FieldKind;
  choices: string[];
}

export function addField(ctx: Context, field: NewField) {
  return ctx.transaction(async (ctx) => {
    refuseWithoutChoices(field.kind, field.choices);
    const { scope, code, id } = field;
    const [taken] = await ctx.db
      .select({ id: fields.id })
      .from(fields)
      .where(and(eq(fields.scope, scope), eq(fields.code, code), ne(fields.id, id)));
    if (taken) throw new Refusal('fields.code-taken', ['code']);

    const added = await ctx.db
      .insert(fields)
      .values({ ...field, addedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: fields.id });
    if (added.length > 0) await ctx.publish(fieldAdded, { fieldId: id });
  });
}
