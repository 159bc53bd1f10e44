import { and, asc, desc, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { inNameOrder } from '#platform/name-order';
import { visiblePhrases } from './access.ts';
import { phrases } from './tables.ts';

const MOST = 1000;

/** The shared phrases and the actor's own, most used first. */
export async function listPhrases(ctx: Context, { withRetired }: { withRetired?: boolean } = {}) {
  const found = await ctx.db
    .select()
    .from(phrases)
    .where(and(visiblePhrases(ctx), withRetired ? undefined : isNull(phrases.retiredAt)))
    .orderBy(desc(phrases.useCount), inNameOrder(phrases.title), asc(phrases.id))
    .limit(MOST);
  return {
    phrases: found.map(({ id, title, body, channel, categoryId, ownerId, useCount, retiredAt }) => ({
      ...{ id, title, body, channel, categoryId, useCount },
      shared: ownerId === null,
      retired: retiredAt !== null,
    })),
  };
}
