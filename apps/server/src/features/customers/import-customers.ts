import type { CustomerId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { customerAdded } from './events.ts';
import { nameKeysOf } from './name-keys.ts';
import { customers } from './tables.ts';

/** Adds many customers of whom only a name is known, in two statements. */
export async function importCustomers(
  ctx: TransactionContext,
  named: readonly { id: CustomerId; name: string }[],
) {
  if (named.length === 0) return;
  await ctx.db.insert(customers).values(
    named.map(({ id, name }) => ({
      ...{ id, name, nameKeys: nameKeysOf([name]) },
      number: sql`'C' || nextval('customer_numbers')`,
      addedById: staffIdOf(ctx.actor),
      addedAt: ctx.now(),
    })),
  );
  await ctx.publishEach(
    customerAdded,
    named.map(({ id: customerId }) => ({ customerId })),
  );
}
