import { type CustomerId, customerId, type ErasureId, erasureId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { customers } from '../tables.ts';
import { eraseCustomer } from './erase-customer.ts';
import { erasures } from './tables.ts';

const line = z.object({ id: erasureId, customerId, number: z.string() });

/** Erases again, after a copy was restored, whom the journal names and the copy still has. Answers how many these were. */
export async function replayErasures(ctx: Context, journal: string): Promise<number> {
  const named = journal.split('\n').filter((text) => text.trim());
  const people = new Map(
    named.map((text) => line.parse(JSON.parse(text))).map((one) => [one.customerId, one]),
  );
  let replayed = 0;
  for (const one of people.values()) if (await eraseAgain(ctx, one)) replayed++;
  return replayed;
}

async function eraseAgain(ctx: Context, given: { id: ErasureId; customerId: CustomerId; number: string }) {
  const [customer] = await ctx.db
    .select({ erasedAt: customers.erasedAt })
    .from(customers)
    .where(eq(customers.id, given.customerId));
  if (!customer || customer.erasedAt) return false;
  await ctx.transaction(({ db }) =>
    db
      .insert(erasures)
      .values({ ...given, reason: 'restored', askedAt: ctx.now() })
      .onConflictDoNothing(),
  );
  const [open] = await ctx.db.select().from(erasures).where(eq(erasures.customerId, given.customerId));
  await eraseCustomer.run(ctx, { erasureId: open!.id });
  return true;
}
