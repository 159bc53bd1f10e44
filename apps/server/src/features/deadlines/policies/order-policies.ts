import type { PolicyId } from '@huiyin/contract/ids';
import { isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { policiesOrdered } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { policies } from '../tables.ts';

/** Every policy in force must be named, so that nobody orders a list that has changed meanwhile. */
export function orderPolicies(ctx: Context, { ids }: { ids: PolicyId[] }) {
  return changeRules(ctx, async (ctx) => {
    const inForce = await ctx.db
      .select({ id: policies.id })
      .from(policies)
      .where(isNull(policies.archivedAt))
      .for('update');
    const known = inForce.map(({ id }) => id);
    if (known.length !== ids.length || !known.every((id) => ids.includes(id))) {
      throw new Refusal('policies.order-outdated');
    }
    await ctx.db.execute(sql`update ${policies} set place = o.place, version = version + 1
      from unnest(${sql.param(ids)}::uuid[]) with ordinality as o(id, place) where ${policies}.id = o.id`);
    await ctx.publish(policiesOrdered, { policyIds: ids });
  });
}
