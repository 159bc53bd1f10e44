import type { RecentBelonging } from '@huiyin/contract/customer-merges';
import type { CustomerId } from '@huiyin/contract/ids';
import { and, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { visibleCustomers } from '../access.ts';
import { customers } from '../tables.ts';
import { belongingsOf } from './belongings.ts';
import { standingMerge } from './standing-merge.ts';

/** What came to the one who stays since the other was merged, before anybody says whose it is. */
export async function previewSeparation(ctx: Context, { customerId }: { customerId: CustomerId }) {
  const visible = await ctx.db.$count(
    customers,
    and(inArray(customers.id, [customerId]), visibleCustomers(ctx)),
  );
  if (visible === 0) throw new NotFound();
  const { intoId, mergedAt, gathered } = await standingMerge(ctx, customerId);
  const named = await ctx.db
    .select({ id: customers.id, number: customers.number, name: customers.name })
    .from(customers)
    .where(and(inArray(customers.id, [customerId, intoId]), visibleCustomers(ctx)));

  const since: RecentBelonging[] = [];
  for (const { kind, since: cameSince } of belongingsOf(ctx)) {
    const brought = gathered[kind] ?? [];
    const came = (await cameSince?.(ctx, { customerId: intoId, after: mergedAt, brought })) ?? [];
    since.push(...came.filter(({ id }) => !brought.includes(id)).map((one) => ({ kind, ...one })));
  }
  since.sort((one, other) => other.at.getTime() - one.at.getTime());
  return {
    customer: named.find(({ id }) => id === customerId)!,
    mergedInto: named.find(({ id }) => id === intoId)!,
    mergedAt,
    since,
  };
}
