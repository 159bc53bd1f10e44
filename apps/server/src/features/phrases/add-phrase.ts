import type { CategoryId, PhraseId } from '@huiyin/contract/ids';
import type { Channel } from '@huiyin/contract/tickets';
import { may, staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { Forbidden } from '#platform/refusal';
import { phraseAdded } from './events.ts';
import { phrases } from './tables.ts';

export interface PhraseWording {
  title: string;
  body: string;
  channel: Channel | null;
  categoryId: CategoryId | null;
}

export function addPhrase(
  ctx: Context,
  { id, shared, ...wording }: PhraseWording & { id: PhraseId; shared: boolean },
) {
  return ctx.transaction(async (ctx) => {
    if (shared && !may(ctx.actor, 'phrases.share')) throw new Forbidden();
    const ownerId = shared ? null : staffIdOf(ctx.actor);
    const added = await ctx.db
      .insert(phrases)
      .values({ id, ownerId, ...wording, addedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: phrases.id });
    if (added.length > 0) await ctx.publish(phraseAdded, { phraseId: id });
  });
}
