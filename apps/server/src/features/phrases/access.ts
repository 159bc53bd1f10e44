import type { PhraseId } from '@huiyin/contract/ids';
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { may } from '#platform/actor';
import type { Context, TransactionContext } from '#platform/context';
import { Forbidden, NotFound } from '#platform/refusal';
import { phrases } from './tables.ts';

/** The shared phrases and the actor's own. Every query of phrases is narrowed by it. */
export function visiblePhrases({ actor }: Context): SQL | undefined {
  if (actor.kind === 'system') return undefined;
  if (actor.kind !== 'staff') return sql`false`;
  return or(isNull(phrases.ownerId), eq(phrases.ownerId, actor.id));
}

/** The phrase to be changed: one's own, or a shared one for who may change those. */
export async function lockPhrase(ctx: TransactionContext, id: PhraseId) {
  const [phrase] = await ctx.db
    .select()
    .from(phrases)
    .where(and(eq(phrases.id, id), visiblePhrases(ctx)))
    .for('update');
  if (!phrase) throw new NotFound();
  if (phrase.ownerId === null && !may(ctx.actor, 'phrases.share')) throw new Forbidden();
  return phrase;
}

/** Whether the actor may hear of changes of `phrase` or `phrase:<id>`. */
export async function maySeePhrases({ actor }: Context, subject: string) {
  return subject.split(':', 1)[0] === 'phrase' ? may(actor, 'phrases.use') : null;
}
