import type { PolicyId } from '@huiyin/contract/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { policyArchived } from '../events.ts';
import { changeRules } from '../rules-in-force.ts';
import { policies } from '../tables.ts';

/** Applied to no further ticket; what it promised stays promised. */
export function archivePolicy(ctx: Context, { id }: { id: PolicyId }) {
  return changeRules(ctx, async (ctx) => {
    const [archived] = await ctx.db
      .update(policies)
      .set({ archivedAt: ctx.now(), version: sql`version + 1` })
      .where(and(eq(policies.id, id), isNull(policies.archivedAt)))
      .returning({ id: policies.id });
    if (!archived) throw new NotFound();
    await ctx.publish(policyArchived, { policyId: id });
  });
}
