import { standardViews } from '@huiyin/contract/views';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { visibleTickets } from '../access.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from './filter-conditions.ts';
import { listViews } from './list-views.ts';
import { standardViewConditions } from './standard-views.ts';

const MOST = 999;

/** How many tickets each view holds, in one question that stops counting at a thousand. */
export async function countViews(ctx: Context) {
  const { views } = await listViews(ctx);
  const conditions = [
    ...standardViews.map((view) => standardViewConditions(ctx, view)),
    ...views.map(({ filter }) => filterConditions(ctx, filter)),
  ];
  const counts = await countEach(ctx, conditions);
  return {
    standard: standardViews.map((view, index) => ({ view, ...capped(counts[index]!) })),
    own: views.map(({ id }, index) => ({ id, ...capped(counts[standardViews.length + index]!) })),
  };
}

async function countEach(ctx: Context, conditions: (SQL | undefined)[]): Promise<number[]> {
  const counted = conditions.map((condition) => {
    const where = and(visibleTickets(ctx), condition) ?? sql`true`;
    return sql`(select count(*)::int from (select from ${tickets} where ${where} limit ${sql.raw(String(MOST + 1))}) held)`;
  });
  const [found] = await ctx.db
    .select({ counts: sql<number[]>`array[${sql.join(counted, sql`, `)}]` })
    .from(sql`(values (1)) as nothing`);
  return found!.counts;
}

const capped = (count: number) => ({ count: Math.min(count, MOST), more: count > MOST });
