import type { FieldScope } from '@huiyin/contract/fields';
import { asc, eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { fields } from './tables.ts';

const MOST = 500;

/** Every custom field in the order of making, retired ones too, since old records still show them. */
export async function listFields(ctx: Context) {
  return { fields: await fieldsWhere(ctx) };
}

/** The fields that describe a ticket, or a customer. */
export async function fieldsWhere(ctx: Context, scope?: FieldScope) {
  const found = await ctx.db
    .select()
    .from(fields)
    .where(scope && eq(fields.scope, scope))
    .orderBy(asc(fields.addedAt), asc(fields.id))
    .limit(MOST);
  return found.map(({ addedAt: _, retiredAt, ...field }) => ({ ...field, retired: retiredAt !== null }));
}
