import type { PhraseId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockPhrase } from './access.ts';
import { phraseRetired } from './events.ts';
import { phrases } from './tables.ts';

export function retirePhrase(ctx: Context, { phraseId }: { phraseId: PhraseId }) {
  return ctx.transaction(async (ctx) => {
    await lockPhrase(ctx, phraseId);
    await ctx.db.update(phrases).set({ retiredAt: ctx.now() }).where(eq(phrases.id, phraseId));
    await ctx.publish(phraseRetired, { phraseId });
  });
}
