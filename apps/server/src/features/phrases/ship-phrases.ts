import type { PhraseId } from '@huiyin/contract/ids';
import { shippedCategoryId } from '#features/categories';
import { companyLanguage } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import { namedId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { shippedPhrases } from './shipped-phrases.ts';
import { phrases } from './tables.ts';

/** Makes the shipped phrases, for all, in the company's language. */
export async function shipPhrases(ctx: TransactionContext) {
  const language = await companyLanguage(ctx);
  await ctx.db
    .insert(phrases)
    .values(
      shippedPhrases.map(({ key, title, body, channel = null, category }) => ({
        id: namedId<PhraseId>(`phrase ${key}`),
        title: inLanguage(title, language),
        body: inLanguage(body, language),
        channel,
        categoryId: category ? shippedCategoryId(category) : null,
        addedAt: ctx.now(),
      })),
    )
    .onConflictDoNothing();
}
