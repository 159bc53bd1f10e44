import { eq } from 'drizzle-orm';
import type { TransactionContext } from '#platform/context';
import { customerChanged, customerLevelChanged } from '../events.ts';
import { nameKeysOf } from '../name-keys.ts';
import { customers } from '../tables.ts';
import type { JoinedFields } from './join-fields.ts';

/** Writes what is new at the one who stays. The version moves on in any case: more belongs to them than whoever read them knows. */
export async function changeJoined(
  ctx: TransactionContext,
  customer: typeof customers.$inferSelect,
  change: Partial<JoinedFields>,
) {
  const { id: customerId, level, version } = customer;
  const after = { ...customer, ...change };
  await ctx.db
    .update(customers)
    .set({ ...change, nameKeys: nameKeysOf([after.name, ...after.otherNames]), version: version + 1 })
    .where(eq(customers.id, customerId));
  const fields = Object.keys(change);
  if (fields.length > 0) await ctx.publish(customerChanged, { customerId, fields });
  if (after.level !== level)
    await ctx.publish(customerLevelChanged, { customerId, from: level, to: after.level });
}
