import { ticketView } from '@huiyin/contract/views';
import { asc, eq } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { ticketViews } from './tables.ts';

/** The views that whoever asks has saved, by name. */
export async function listViews(ctx: Context) {
  const found = await ctx.db
    .select()
    .from(ticketViews)
    .where(eq(ticketViews.staffId, staffIdOf(ctx.actor)))
    .orderBy(asc(ticketViews.name), asc(ticketViews.id));
  return { views: found.map((view) => ticketView.parse(view)) };
}
