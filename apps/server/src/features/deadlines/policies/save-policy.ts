import type { Policy } from '@huiyin/contract/policies';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { mergeSetting } from '#platform/merge-edit';
import { NotFound } from '#platform/refusal';
import { policySaved } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { calendars, policies } from '../tables.ts';

/** A policy that is added is tried first: it is the special case. */
export function savePolicy(ctx: Context, { id, was, ...wanted }: Policy & { was?: Omit<Policy, 'id'> }) {
  return changeRules(ctx, async (ctx) => {
    const [known] = await ctx.db.select().from(policies).where(eq(policies.id, id)).for('update');
    const policy = known ? mergeSetting({ was, wanted, is: known }) : wanted;
    const [calendar] = await ctx.db
      .select({ id: calendars.id })
      .from(calendars)
      .where(and(eq(calendars.id, policy.calendarId), isNull(calendars.archivedAt)));
    if (!calendar) throw new NotFound();
    await ctx.db
      .insert(policies)
      .values({ id, ...policy, place: sql`(select coalesce(min(place), 0) - 1 from ${policies})` })
      .onConflictDoUpdate({
        target: policies.id,
        set: { ...policy, archivedAt: null, version: sql`${policies}.version + 1` },
      });
    await ctx.publish(policySaved, { policyId: id });
  });
}
