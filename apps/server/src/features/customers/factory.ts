import type { ContactPointId, CustomerId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { nameKeysOf } from './name-keys.ts';
import { contactPoints, customers } from './tables.ts';

/** A customer for a test. Say only what the test is about. */
export async function makeCustomer(
  ctx: TransactionContext,
  given: Partial<typeof customers.$inferInsert> = {},
) {
  const id = given.id ?? newId<CustomerId>();
  const name = given.name ?? '李雷';
  const [made] = await ctx.db
    .insert(customers)
    .values({ number: id, name, nameKeys: nameKeysOf([name]), addedAt: ctx.now(), ...given, id })
    .returning();
  return made!;
}

/** A contact point for a test. */
export async function makeContactPoint(
  ctx: TransactionContext,
  given: Partial<typeof contactPoints.$inferInsert> = {},
) {
  const customerId = given.customerId ?? (await makeCustomer(ctx)).id;
  const value = given.value ?? '+8613812341234';
  const [made] = await ctx.db
    .insert(contactPoints)
    .values({
      id: newId<ContactPointId>(),
      kind: 'phone',
      display: value,
      addedAt: ctx.now(),
      ...given,
      value,
      customerId,
    })
    .returning();
  return made!;
}
