import { and, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { drafts } from './tables.ts';

export function discardDraft(ctx: Context, { subject }: { subject: string }) {
  return ctx.transaction(async (ctx) => {
    await ctx.db
      .delete(drafts)
      .where(and(eq(drafts.staffId, staffIdOf(ctx.actor)), eq(drafts.subject, subject)));
  });
}
