import type { CustomerId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { customers } from './tables.ts';

/** A customer for a test. Say only what the test is about. */
export async function makeCustomer(
  ctx: TransactionContext,
  given: Partial<typeof customers.$inferInsert> = {},
) {
  const id = given.id ?? newId<CustomerId>();
  const [made] = await ctx.db
    .insert(customers)
    .values({ number: id, name: '李雷', addedAt: ctx.now(), ...given, id })
    .returning();
  return made!;
}
