import type { PhraseId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockPhrase } from './access.ts';
import type { PhraseWording } from './add-phrase.ts';
import { phraseChanged } from './events.ts';
import { phrases } from './tables.ts';

export function changePhrase(ctx: Context, { phraseId, ...wording }: PhraseWording & { phraseId: PhraseId }) {
  return ctx.transaction(async (ctx) => {
    await lockPhrase(ctx, phraseId);
    await ctx.db.update(phrases).set(wording).where(eq(phrases.id, phraseId));
    await ctx.publish(phraseChanged, { phraseId });
  });
}
