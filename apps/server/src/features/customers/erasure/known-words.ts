import type { CustomerId } from '@huiyin/contract/ids';
import { inArray, or } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { contributionsTo } from '#platform/contributions';
import { defineFacility } from '#platform/facility';
import { contactPoints, customers } from '../tables.ts';
import { type Blackening, blackening } from './blackening.ts';
import { personalPlaces } from './places.ts';

export const allPlaces = defineFacility((runtime) => contributionsTo(runtime, personalPlaces));

/** The customer and all who were merged into them: one person. */
export async function personOf(ctx: Context, customerId: CustomerId) {
  const found = await ctx.db
    .select({
      id: customers.id,
      number: customers.number,
      name: customers.name,
      otherNames: customers.otherNames,
    })
    .from(customers)
    .where(or(inArray(customers.id, [customerId]), inArray(customers.mergedIntoId, [customerId])));
  return { ids: found.map(({ id }) => id), found };
}

/** By what the person is recognised in a text. */
export async function wordsOf(ctx: Context, customerId: CustomerId): Promise<Blackening | undefined> {
  const { ids, found } = await personOf(ctx, customerId);
  if (ids.length === 0) return undefined;
  const points = await ctx.db
    .select({ kind: contactPoints.kind, value: contactPoints.value, display: contactPoints.display })
    .from(contactPoints)
    .where(inArray(contactPoints.customerId, ids));
  const names = found.flatMap(({ name, otherNames, number }) =>
    [name, ...otherNames].filter((one) => one !== number),
  );
  for (const { words } of ctx.use(allPlaces)) names.push(...((await words?.(ctx, ids)) ?? []));
  return blackening(names, points);
}
