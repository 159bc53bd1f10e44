import type { CustomerId } from '@huiyin/contract/ids';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { consents } from '../consents/tables.ts';
import { allPlaces, personOf } from '../erasure/known-words.ts';
import { contactPoints, customerMarks, customers } from '../tables.ts';

/** All that the records say of a person, in full. */
export async function recordsOf(ctx: Context, customerId: CustomerId) {
  const { ids } = await personOf(ctx, customerId);
  const [customer] = await ctx.db.select().from(customers).where(eq(customers.id, customerId));
  const points = await ctx.db
    .select({
      kind: contactPoints.kind,
      value: contactPoints.display,
      label: contactPoints.label,
      addedAt: contactPoints.addedAt,
    })
    .from(contactPoints)
    .where(inArray(contactPoints.customerId, ids))
    .orderBy(asc(contactPoints.addedAt));
  const marks = await ctx.db
    .select({
      kind: customerMarks.kind,
      reason: customerMarks.reason,
      markedAt: customerMarks.markedAt,
      unmarkedAt: customerMarks.unmarkedAt,
    })
    .from(customerMarks)
    .where(inArray(customerMarks.customerId, ids))
    .orderBy(asc(customerMarks.markedAt));
  const agreed = await ctx.db
    .select({
      kind: consents.kind,
      decision: consents.decision,
      version: consents.version,
      how: consents.how,
      decidedAt: consents.decidedAt,
    })
    .from(consents)
    .where(inArray(consents.customerId, ids))
    .orderBy(asc(consents.decidedAt));
  const more: Record<string, Record<string, unknown>[]> = {};
  for (const { copy } of ctx.use(allPlaces)) Object.assign(more, await copy?.(ctx, ids));
  const { nameKeys, version, ...known } = customer!;
  return { customer: known, contactPoints: points, marks, consents: agreed, ...more };
}
