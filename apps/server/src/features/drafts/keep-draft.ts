import type { Draft } from '@huiyin/contract/drafts';
import { lt } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { drafts } from './tables.ts';

/** Keeps the newest copy: one that was under way for long never replaces what was typed later. No event: it is nobody else's business. */
export function keepDraft(ctx: Context, { subject, content, savedAt }: Draft) {
  return ctx.transaction(async (ctx) => {
    await ctx.db
      .insert(drafts)
      .values({ staffId: staffIdOf(ctx.actor), subject, content, savedAt })
      .onConflictDoUpdate({
        target: [drafts.staffId, drafts.subject],
        set: { content, savedAt },
        setWhere: lt(drafts.savedAt, savedAt),
      });
  });
}
