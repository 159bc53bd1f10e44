import { isDeepStrictEqual } from 'node:util';
import type { CustomerFields } from '@huiyin/contract/customers';
import type { FieldValues } from '@huiyin/contract/fields';
import type { CustomerId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { checkFieldValues } from '#features/fields';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockCustomer } from './access.ts';
import { checkCompany } from './check-company.ts';
import { customerChanged, customerLevelChanged } from './events.ts';
import { nameKeysOf } from './name-keys.ts';
import { customers } from './tables.ts';

type Change = Partial<CustomerFields> & { customerId: CustomerId; version: number };

/** Changes what is given, unless somebody changed the customer since `version`. */
export function changeCustomer(ctx: Context, { customerId, version, ...given }: Change) {
  return ctx.transaction(async (ctx) => {
    const before = await lockCustomer(ctx, customerId);
    if (before.version !== version) throw new Refusal('customers.changed-meanwhile');

    const changed = (Object.keys(given) as (keyof CustomerFields)[]).filter(
      (field) => given[field] !== undefined && !isDeepStrictEqual(given[field], before[field]),
    );
    if (changed.length === 0) return { version };
    if (changed.includes('companyId')) await checkCompany(ctx, given.companyId);
    if (given.fields) await checkFieldValues(ctx, 'customer', newValues(before.fields, given.fields));

    const after = { ...before, ...Object.fromEntries(changed.map((field) => [field, given[field]])) };
    await ctx.db
      .update(customers)
      .set({ ...after, nameKeys: nameKeysOf([after.name, ...after.otherNames]), version: version + 1 })
      .where(eq(customers.id, customerId));
    await ctx.publish(customerChanged, { customerId, fields: changed });
    if (after.level !== before.level)
      await ctx.publish(customerLevelChanged, { customerId, from: before.level, to: after.level });
    return { version: version + 1 };
  });
}

/** What was filled in before stays, even where a field does not take it any more. */
function newValues(before: FieldValues, given: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(given).filter(([code, value]) => !isDeepStrictEqual(value, before[code])),
  );
}
