import { type CustomerId, customerId, type ErasureId, erasureId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context';
import { startProblem } from '#platform/start-problem';
import { customers } from '../tables.ts';
import { eraseCustomer } from './erase-customer.ts';
import { erasures } from './tables.ts';

const line = z.object({ id: erasureId, customerId, number: z.string() });
type Line = z.infer<typeof line>;

/** What became of those whom a journal names, by their numbers. */
export interface Replayed {
  again: string[];
  already: string[];
  /** The data have nobody of this id: they are older than the person, or another company's. */
  unknown: string[];
}

/** Erases again, after a copy was restored, whom the journal names and the copy still has. */
export async function replayErasures(ctx: Context, journal: string): Promise<Replayed> {
  const people = new Map(read(journal).map((one) => [one.customerId, one]));
  const replayed: Replayed = { again: [], already: [], unknown: [] };
  for (const one of people.values()) replayed[await eraseAgain(ctx, one)].push(one.number);
  return replayed;
}

/** All of it before anybody is erased: half a journal would look like a whole one. */
function read(journal: string): Line[] {
  return journal.split('\n').flatMap((text, at) => {
    if (!text.trim()) return [];
    try {
      return [line.parse(JSON.parse(text))];
    } catch (error) {
      throw startProblem(
        {
          en: `Line ${at + 1} of the journal cannot be read; nobody was erased. Put it right, or take the line out.`,
          zh: `删除记录的第 ${at + 1} 行无法读取，没有删除任何人。请改正或去掉这一行。`,
        },
        error,
      );
    }
  });
}

async function eraseAgain(
  ctx: Context,
  given: { id: ErasureId; customerId: CustomerId; number: string },
): Promise<keyof Replayed> {
  const [customer] = await ctx.db
    .select({ erasedAt: customers.erasedAt })
    .from(customers)
    .where(eq(customers.id, given.customerId));
  if (!customer) return 'unknown';
  if (customer.erasedAt) return 'already';
  await ctx.transaction(({ db }) =>
    db
      .insert(erasures)
      .values({ ...given, reason: 'restored', askedAt: ctx.now() })
      .onConflictDoNothing(),
  );
  const [open] = await ctx.db.select().from(erasures).where(eq(erasures.customerId, given.customerId));
  await eraseCustomer.run(ctx, { erasureId: open!.id });
  return 'again';
}
