import { standardViews, type TicketView } from '@huiyin/contract/views';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { visibleTickets } from '../access.ts';
import { tickets } from '../tables.ts';
import { filterConditions } from './filter-conditions.ts';
import { listViews } from './list-views.ts';
import { soonFrom, standardViewConditions } from './standard-views.ts';

const MOST = 999;

/** How many tickets each view holds, in one question for ours and one for one's own, which stop at a thousand. */
export async function countViews(ctx: Context) {
  const [standard, { views }] = await Promise.all([
    countStandard(ctx, { soon: soonFrom(ctx) }),
    listViews(ctx),
  ]);
  const own = await countOwn(ctx, views);
  return {
    standard: standardViews.map((view, index) => ({ view, ...capped(standard[0]!.counts[index]!) })),
    own: views.map(({ id }, index) => ({ id, ...capped(own[index]!) })),
  };
}

const countStandard = prepared((ctx) =>
  countEach(
    ctx,
    standardViews.map((view) => standardViewConditions(ctx, view, sql.placeholder('soon'))),
  ),
);

async function countOwn(ctx: Context, views: readonly TicketView[]): Promise<number[]> {
  if (views.length === 0) return [];
  const [found] = await countEach(
    ctx,
    await Promise.all(views.map(({ filter }) => filterConditions(ctx, filter))),
  );
  return found!.counts;
}

function countEach(ctx: Context, conditions: (SQL | undefined)[]) {
  const counted = conditions.map((condition) => {
    const where = and(visibleTickets(ctx), condition) ?? sql`true`;
    return sql`(select count(*)::int from (select from ${tickets} where ${where} limit ${sql.raw(String(MOST + 1))}) held)`;
  });
  return ctx.db
    .select({ counts: sql<number[]>`array[${sql.join(counted, sql`, `)}]` })
    .from(sql`(values (1)) as nothing`);
}

const capped = (count: number) => ({ count: Math.min(count, MOST), more: count > MOST });
