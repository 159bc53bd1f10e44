import type { PhraseId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { lockPhrase } from './access.ts';
import { phraseRestored } from './events.ts';
import { phrases } from './tables.ts';

export function restorePhrase(ctx: Context, { phraseId }: { phraseId: PhraseId }) {
  return ctx.transaction(async (ctx) => {
    await lockPhrase(ctx, phraseId);
    await ctx.db.update(phrases).set({ retiredAt: null }).where(eq(phrases.id, phraseId));
    await ctx.publish(phraseRestored, { phraseId });
  });
}
