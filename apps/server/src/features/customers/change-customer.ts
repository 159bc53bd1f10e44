import { isDeepStrictEqual } from 'node:util';
import type { CustomerFields } from '@huiyin/contract/customers';
import type { FieldValues } from '@huiyin/contract/fields';
import type { CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { checkFieldValues } from '#features/fields';
import type { Context } from '#platform/context';
import { mergeEdit } from '#platform/merge-edit';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from './access.ts';
import { checkCompany } from './check-company.ts';
import { customerChanged, customerLevelChanged } from './events.ts';
import { nameKeysOf } from './name-keys.ts';
import { customers } from './tables.ts';

type Facts = Partial<CustomerFields>;
type Change = Facts & { customerId: CustomerId; version: number; was?: Facts };

/**
 * Changes what is given, on top of what others changed since the facts said what they `was`; without it, refuses as
 * soon as somebody changed the customer since `version`.
 */
export function changeCustomer(ctx: Context, { customerId, version, was, ...facts }: Change) {
  return ctx.transaction(async (ctx) => {
    const before = await lockCustomer(ctx, customerId);
    const given = before.version === version ? facts : merged(before, facts, was);

    const changed = (Object.keys(given) as (keyof CustomerFields)[]).filter(
      (field) => given[field] !== undefined && !isDeepStrictEqual(given[field], before[field]),
    );
    if (changed.length === 0) return { version: before.version };
    if (changed.includes('companyId')) await checkCompany(ctx, given.companyId);
    if (given.fields) await checkFieldValues(ctx, 'customer', newValues(before.fields, given.fields));

    const after = { ...before, ...Object.fromEntries(changed.map((field) => [field, given[field]])) };
    const next = before.version + 1;
    await ctx.db
      .update(customers)
      .set({ ...after, nameKeys: nameKeysOf([after.name, ...after.otherNames]), version: next })
      .where(eq(customers.id, customerId));
    await ctx.publish(customerChanged, { customerId, fields: changed });
    if (after.level !== before.level)
      await ctx.publish(customerLevelChanged, { customerId, from: before.level, to: after.level });
    return { version: next };
  });
}

/** What others changed stays, each custom field by itself; what both changed, and differently, is refused. */
function merged(is: CustomerFields, wanted: Facts, was: Facts | undefined): Facts {
  if (!was) throw new Refusal('customers.changed-meanwhile');
  const { fields: _, ...facts } = wanted;
  const edit = mergeEdit<Facts>({ was, wanted: facts, is });
  const values =
    wanted.fields && mergeValues({ was: was.fields ?? {}, wanted: wanted.fields, is: is.fields });
  const clashing = [...edit.clashing, ...(values?.clashing ?? [])];
  if (clashing.length > 0) throw new Refusal('customers.changed-meanwhile', clashing);
  return values ? { ...edit.fields, fields: values.fields } : edit.fields;
}

function mergeValues({ was, wanted, is }: Record<'was' | 'wanted' | 'is', FieldValues>) {
  const nothing = Object.fromEntries(Object.keys({ ...is, ...was }).map((code) => [code, undefined]));
  const { fields, clashing } = mergeEdit<Partial<FieldValues>>({
    was,
    wanted: { ...nothing, ...wanted },
    is,
  });
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { fields: Object.fromEntries(filled) as FieldValues, clashing };
}

/** What was filled in before stays, even where a field does not take it any more. */
function newValues(before: FieldValues, given: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(given).filter(([code, value]) => !isDeepStrictEqual(value, before[code])),
  );
}
