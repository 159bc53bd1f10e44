import type { CustomerId } from '@huiyin/contract/ids';
import type { ErasedKind, StayingKind } from '@huiyin/contract/personal-requests';
import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { visibleCustomers } from '../access.ts';
import { consents } from '../consents/tables.ts';
import { personalCopies } from '../copies/tables.ts';
import { contactPoints, customerMarks, customers } from '../tables.ts';
import { allPlaces, personOf, wordsOf } from './known-words.ts';

/** What erasing this person takes away, and what stays without them. */
export async function previewErasure(ctx: Context, { customerId }: { customerId: CustomerId }) {
  const [customer] = await ctx.db
    .select({ number: customers.number })
    .from(customers)
    .where(and(eq(customers.id, customerId), visibleCustomers(ctx)));
  if (!customer) throw new NotFound();
  const { ids, found } = await personOf(ctx, customerId);
  const words = await wordsOf(ctx, customerId);
  const goes: Partial<Record<ErasedKind, number>> = {
    record: ids.length,
    copies: await ctx.db.$count(personalCopies, inArray(personalCopies.customerId, ids)),
    'contact-points': await ctx.db.$count(contactPoints, inArray(contactPoints.customerId, ids)),
  };
  const stays: Partial<Record<StayingKind, number>> = {
    marks: await ctx.db.$count(customerMarks, inArray(customerMarks.customerId, ids)),
    consents: await ctx.db.$count(consents, inArray(consents.customerId, ids)),
  };
  for (const place of ctx.use(allPlaces)) {
    if (words) Object.assign(goes, await place.goes?.(ctx, ids, words));
    Object.assign(stays, await place.stays?.(ctx, ids));
  }
  return {
    number: customer.number,
    merged: found.filter(({ id }) => id !== customerId).map(({ number }) => number),
    goes: listed(goes),
    stays: listed(stays),
  };
}

const listed = <Kind extends string>(counts: Partial<Record<Kind, number>>) =>
  (Object.entries(counts) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }));
