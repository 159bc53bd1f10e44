import type { CustomerId } from '@huiyin/contract/ids';
import { inArray, lt, type SQL } from 'drizzle-orm';
import { fileStore } from '#features/files';
import type { Kept } from '#features/retention';
import type { TransactionContext } from '#platform/context';
import { personalCopies } from './tables.ts';

/** A copy is there to be handed over, not to lie about; that it was made stays in the audit log. */
export const keptCopies: Kept = {
  what: 'personal-copies',
  days: ({ keepsDays }) => keepsDays.exports,
  remove: (ctx, before, atMost) => remove(ctx, lt(personalCopies.askedAt, before), atMost),
};

/** Those of somebody who is erased; one that is being written finds its row gone. */
export const removeCopiesOf = (ctx: TransactionContext, ids: CustomerId[]) =>
  remove(ctx, inArray(personalCopies.customerId, ids));

async function remove(ctx: TransactionContext, which: SQL, atMost = 10_000) {
  const { id, place } = personalCopies;
  const old = await ctx.db.select({ id, place }).from(personalCopies).where(which).limit(atMost);
  if (old.length === 0) return 0;
  for (const { place } of old) await ctx.use(fileStore).remove(place);
  await ctx.db.delete(personalCopies).where(
    inArray(
      id,
      old.map(({ id }) => id),
    ),
  );
  return old.length;
}
