import type { PhraseId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { lockPhrase } from './access.ts';
import type { PhraseWording } from './add-phrase.ts';
import { phraseChanged } from './events.ts';
import { phrases } from './tables.ts';

/** Changes what differs from what was read, on top of what others changed since. */
export function changePhrase(
  ctx: Context,
  { phraseId, was, ...wanted }: PhraseWording & { phraseId: PhraseId; was?: PhraseWording },
) {
  return ctx.transaction(async (ctx) => {
    const { title, body, channel, categoryId } = await lockPhrase(ctx, phraseId);
    const wording = mergeSetting({ was, wanted, is: { title, body, channel, categoryId } });
    await ctx.db.update(phrases).set(wording).where(eq(phrases.id, phraseId));
    await ctx.publish(phraseChanged, { phraseId });
  });
}
