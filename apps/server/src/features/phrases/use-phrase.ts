import type { PhraseId } from '@huiyin/contract/ids';
import { phraseVariables } from '@huiyin/contract/phrase-variables';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';
import { inLanguage } from '#platform/language';
import { NotFound } from '#platform/refusal';
import { visiblePhrases } from './access.ts';
import { commonValues, type PhraseValues } from './common-values.ts';
import { fillPhrase } from './fill-phrase.ts';
import { phrases } from './tables.ts';

/** Knows values for one kind of subject, as in `ticket`; answers none for what the actor may not see. */
export interface PhraseValueSource {
  kind: string;
  valuesFor(ctx: Context, subject: string): Promise<PhraseValues>;
}

export const phraseValueSources = defineSlot<PhraseValueSource>('phrases/values');

const knownSources = defineFacility((runtime) => contributionsTo(runtime, phraseValueSources));

/** Fills a phrase in for its subject and counts the use. */
export async function usePhrase(
  ctx: Context,
  { phraseId, subject }: { phraseId: PhraseId; subject?: string },
) {
  const [phrase] = await ctx.db
    .select({ body: phrases.body })
    .from(phrases)
    .where(and(eq(phrases.id, phraseId), visiblePhrases(ctx), isNull(phrases.retiredAt)));
  if (!phrase) throw new NotFound();

  const source = ctx.use(knownSources).find(({ kind }) => subject?.startsWith(`${kind}:`));
  const about = source && subject ? await source.valuesFor(ctx, subject) : {};
  const { text, missing, unknown } = fillPhrase(phrase.body, { ...(await commonValues(ctx)), ...about });

  await ctx.transaction((ctx) =>
    ctx.db
      .update(phrases)
      .set({ useCount: sql`${phrases.useCount} + 1` })
      .where(eq(phrases.id, phraseId)),
  );
  const language = ctx.actor.kind === 'staff' ? ctx.actor.language : 'zh-CN';
  return { text, open: [...missing.map((code) => inLanguage(phraseVariables[code], language)), ...unknown] };
}
