import { ticketView } from '@huiyin/contract/views';
import { asc, eq, sql } from 'drizzle-orm';
import { staffIdOf } from '#platform/actor';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { ticketViews } from './tables.ts';

/** The views that whoever asks has saved, by name. */
export async function listViews(ctx: Context) {
  const found = await viewsOf(ctx, { staffId: staffIdOf(ctx.actor) });
  return { views: found.map((view) => ticketView.parse(view)) };
}

const viewsOf = prepared(({ db }) =>
  db
    .select()
    .from(ticketViews)
    .where(eq(ticketViews.staffId, sql.placeholder('staffId')))
    .orderBy(asc(ticketViews.name), asc(ticketViews.id)),
);
