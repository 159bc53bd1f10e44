import type { PhraseId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { phrases } from './tables.ts';

/** A shared phrase for a test. Say only what the test is about. */
export async function makePhrase(ctx: TransactionContext, given: Partial<typeof phrases.$inferInsert> = {}) {
  const id = given.id ?? newId<PhraseId>();
  const [made] = await ctx.db
    .insert(phrases)
    .values({ title: '问候', body: '{客户称呼}，您好！', addedAt: ctx.now(), ...given, id })
    .returning();
  return made!;
}
