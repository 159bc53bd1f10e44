import { desc, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { drafts } from './tables.ts';

const MOST = 100;

/** The actor's own, newest first. */
export async function listDrafts(ctx: Context) {
  const found = await ctx.db
    .select({ subject: drafts.subject, content: drafts.content, savedAt: drafts.savedAt })
    .from(drafts)
    .where(eq(drafts.staffId, staffIdOf(ctx.actor)))
    .orderBy(desc(drafts.savedAt))
    .limit(MOST);
  return { drafts: found };
}
