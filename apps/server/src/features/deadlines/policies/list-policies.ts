import { asc, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { rulesInForce } from '../rules-in-force.ts';
import { policies } from '../tables.ts';

/** In the order in which they are tried. */
export async function listPolicies(ctx: Context) {
  await rulesInForce(ctx); // the shipped ones are made at the first look
  const found = await ctx.db
    .select({
      id: policies.id,
      name: policies.name,
      conditions: policies.conditions,
      targets: policies.targets,
      hours: policies.hours,
      calendarId: policies.calendarId,
      escalateEveryMinutes: policies.escalateEveryMinutes,
    })
    .from(policies)
    .where(isNull(policies.archivedAt))
    .orderBy(asc(policies.place), asc(policies.id));
  return { policies: found };
}
