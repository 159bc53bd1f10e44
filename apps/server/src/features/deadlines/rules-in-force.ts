import type { CalendarId } from '@huiyin/contract/ids';
import { asc, isNull, sql } from 'drizzle-orm';
import type { Context, TransactionContext } from '#platform/context';
import { defineFacility } from '#platform/facility';
import { shipRules } from './ship-rules.ts';
import { calendars, policies } from './tables.ts';
import { aroundTheClock, type WorkingCalendar } from './working-calendar.ts';

/** The calendars and policies as this process last read them: asked at every ticket, changed a few times a year. */
const known = defineFacility(() => ({ rules: undefined as Promise<Rules> | undefined }));

type PolicyInForce = typeof policies.$inferSelect;

interface Rules {
  version: number;
  calendars: ReadonlyMap<CalendarId, WorkingCalendar>;
  policies: readonly PolicyInForce[];
}

export function rulesInForce(ctx: Context): Promise<Rules> {
  const cache = ctx.use(known);
  cache.rules ??= readRules(ctx).catch((error) => {
    cache.rules = undefined;
    throw error;
  });
  return cache.rules;
}

/** Null stands for around the clock. */
export async function calendarNamed(ctx: Context, id: CalendarId | null): Promise<WorkingCalendar> {
  if (id === null) return aroundTheClock;
  const found = (await rulesInForce(ctx)).calendars.get(id);
  if (!found) throw new Error(`There is no calendar ${id}.`);
  return found;
}

/** Changes them; this process goes by the change once it is committed. */
export async function changeRules(ctx: Context, work: (ctx: TransactionContext) => Promise<void>) {
  await rulesInForce(ctx);
  await ctx.transaction(work);
  forgetRules(ctx);
}

export function forgetRules(ctx: Context) {
  ctx.use(known).rules = undefined;
}

/** Every process looks once a second whether another one changed them. */
export async function refreshRules(ctx: Context) {
  const rules = await ctx.use(known).rules;
  if (rules && rules.version !== (await versionOfRules(ctx))) forgetRules(ctx);
}

async function readRules(ctx: Context): Promise<Rules> {
  const version = await versionOfRules(ctx);
  if (version === 0) {
    await ctx.transaction(shipRules);
    return readRules(ctx);
  }
  const [days, inForce] = [
    await ctx.db.select().from(calendars),
    await ctx.db.select().from(policies).where(isNull(policies.archivedAt)).orderBy(asc(policies.place)),
  ];
  return { version, calendars: new Map(days.map((day) => [day.id, day])), policies: inForce };
}

// Each change counts a row's version up and no row is ever deleted, so the sum rises with every change.
async function versionOfRules(ctx: Context): Promise<number> {
  const [found] = await ctx.db
    .select({ sum: sql<string | null>`sum(version) + (select coalesce(sum(version), 0) from ${policies})` })
    .from(calendars);
  return Number(found?.sum ?? 0);
}
