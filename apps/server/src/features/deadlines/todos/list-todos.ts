import { DUE_SOON_MS } from '@huiyin/contract/deadlines';
import type { OwedThrough } from '@huiyin/contract/todos';
import { asc, eq, sql } from 'drizzle-orm';
import { companyZone } from '#features/organisation';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { prepared } from '#platform/prepared';
import { deadlineKindRules } from '../deadline-kinds.ts';
import { DAY, dayOf, instantOf } from '../local-time.ts';
import { describe } from '../subjects.ts';
import { deadlines } from '../tables.ts';
import { owedBy } from './owed-by.ts';

const PAGE_SIZE = 50;
const MOST_COUNTED = 999;

/** Everything the actor owes anyone, of every kind, by due time. */
export async function listTodos(ctx: Context, { after }: { after?: string }) {
  const todayEndsAt = await endOfToday(ctx);
  const found = await read(ctx, { after, todayEndsAt });
  const page = found.slice(0, PAGE_SIZE);
  const about = await describe(
    ctx,
    page.map(({ subject }) => subject),
  );
  const kinds = ctx.use(deadlineKindRules);

  const last = page.at(-1);
  return {
    todos: page.map(({ breached: _, withinHour: __, today: ___, ...todo }) => ({
      ...todo,
      about: about.get(todo.subject) ?? null,
      screen: about.get(todo.subject)?.path ?? screenOf(kinds.get(todo.kind)?.screen, todo.subject),
    })),
    next: found.length > PAGE_SIZE && last ? cursorOf(last.dueAt, last.id) : null,
    counts: after ? null : countsOf(found[0]),
    todayEndsAt,
  };
}

function read(ctx: Context, { after, todayEndsAt }: { after: string | undefined; todayEndsAt: Date }) {
  const now = ctx.now();
  const from = after ? readCursor(after) : undefined;
  return pageOfOwed(ctx, {
    now: now.toISOString(),
    inAnHour: new Date(now.getTime() + DUE_SOON_MS).toISOString(),
    todayEndsAt: todayEndsAt.toISOString(),
    afterAt: from?.at ?? null,
    afterId: from?.id ?? null,
  });
}

const pageOfOwed = prepared((ctx) => {
  const all = ctx.db.$with('all_owed').as(owedBy(ctx, ctx.actor as StaffActor));
  const owed = ctx.db.$with('owed').as(
    ctx.db
      .selectDistinctOn([all.dueAt, all.id], {
        id: all.id,
        dueAt: all.dueAt,
        through: sql<OwedThrough>`through`.as('through'),
      })
      .from(all)
      .orderBy(all.dueAt, all.id),
  );
  const page = ctx.db.$with('page').as(
    ctx.db
      .select({ id: owed.id, through: owed.through })
      .from(owed)
      .where(later)
      .orderBy(owed.dueAt, owed.id)
      .limit(PAGE_SIZE + 1),
  );
  const count = (until: string) =>
    sql<number>`(select count(*)::int from ${owed} where due_at <= ${sql.placeholder(until)}::timestamptz)`;

  return ctx.db
    .with(all, owed, page)
    .select({
      id: deadlines.id,
      kind: deadlines.kind,
      status: deadlines.status,
      dueAt: deadlines.dueAt,
      title: deadlines.title,
      subject: deadlines.subject,
      through: page.through,
      breached: count('now'),
      withinHour: count('inAnHour'),
      today: count('todayEndsAt'),
    })
    .from(page)
    .innerJoin(deadlines, eq(deadlines.id, page.id))
    .orderBy(asc(deadlines.dueAt), asc(deadlines.id));
});

const afterAt = sql.placeholder('afterAt');
const afterId = sql.placeholder('afterId');
const later = sql`(${afterAt}::timestamptz is null or (due_at, id) > (${afterAt}::timestamptz, ${afterId}::uuid))`;

function countsOf(first: { breached: number; withinHour: number; today: number } | undefined) {
  const { breached, withinHour, today } = first ?? { breached: 0, withinHour: 0, today: 0 };
  return { breached: capped(breached), withinHour: capped(withinHour - breached), today: capped(today) };
}

const capped = (count: number) => ({ count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED });

async function endOfToday(ctx: Context): Promise<Date> {
  const zone = await companyZone(ctx);
  return new Date(instantOf((dayOf(ctx.now().getTime(), zone) + 1) * DAY, zone));
}

const screenOf = (screen: string | undefined, subject: string) =>
  screen?.replace(':id', subject.slice(subject.indexOf(':') + 1)) ?? '/';
