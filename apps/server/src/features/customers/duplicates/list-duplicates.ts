import type { CustomerDuplicate } from '@huiyin/contract/customer-duplicates';
import type { CustomerId } from '@huiyin/contract/ids';
import { aliasedTable, and, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { cursorOf, readCursor } from '#platform/page';
import { standingCustomers } from '../access.ts';
import { maskContactPoint } from '../contact-points/contact-notation.ts';
import { personal } from '../contact-points/refuse-taken.ts';
import { masked, summaryColumns } from '../customer-summary.ts';
import { contactPoints, customers } from '../tables.ts';
import { customerDuplicates } from './tables.ts';

const PAGE_SIZE = 30;

type Contacts = CustomerDuplicate['contacts'];

/** Who may be the same, those found last first; a pair of which one was merged is settled. */
export async function listDuplicates(
  ctx: Context,
  { customerId, after }: { customerId?: CustomerId; after?: string },
) {
  const { oneId, otherId, foundAt, signs } = customerDuplicates;
  const standing = ctx.db.select({ id: customers.id }).from(customers).where(standingCustomers(ctx));
  const from = after ? readCursor(after) : undefined;
  const found = await ctx.db
    .select({ oneId, otherId, foundAt, signs })
    .from(customerDuplicates)
    .where(
      and(
        isNull(customerDuplicates.dismissedAt),
        customerId ? or(eq(oneId, customerId), eq(otherId, customerId)) : undefined,
        inArray(oneId, standing),
        inArray(otherId, standing),
        from && sql`(${foundAt}, ${otherId}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
    )
    .orderBy(desc(foundAt), desc(otherId))
    .limit(PAGE_SIZE + 1);

  const page = found.slice(0, PAGE_SIZE);
  const ids = [...new Set(page.flatMap((pair) => [pair.oneId, pair.otherId]))];
  const summaries = await summariesOf(ctx, ids);
  const shared = await sharedContacts(ctx, ids);
  const last = page.at(-1);
  return {
    duplicates: page.map((pair): CustomerDuplicate => {
      const [one, other] = [summaries.get(pair.oneId)!, summaries.get(pair.otherId)!];
      const contacts = shared.get(`${pair.oneId} ${pair.otherId}`) ?? [];
      return { one, other, contacts, signs: pair.signs, foundAt: pair.foundAt };
    }),
    next: found.length > PAGE_SIZE && last ? cursorOf(last.foundAt, last.otherId) : null,
  };
}

async function summariesOf(ctx: Context, ids: CustomerId[]) {
  const found = await ctx.db.select(summaryColumns).from(customers).where(inArray(customers.id, ids));
  return new Map(found.map((row) => [row.id, masked(row)]));
}

/** By what both of a pair are reached, masked, by their ids in the order of the pair. */
async function sharedContacts(ctx: Context, ids: CustomerId[]) {
  const others = aliasedTable(contactPoints, 'others');
  const found = await ctx.db
    .select({
      ...{ oneId: contactPoints.customerId, otherId: others.customerId },
      ...{ kind: contactPoints.kind, value: contactPoints.bareValue },
    })
    .from(contactPoints)
    .innerJoin(
      others,
      and(
        eq(others.bareValue, contactPoints.bareValue),
        eq(others.kind, contactPoints.kind),
        gt(others.customerId, contactPoints.customerId),
      ),
    )
    .where(
      and(
        inArray(contactPoints.customerId, ids),
        inArray(others.customerId, ids),
        inArray(contactPoints.kind, personal),
      ),
    )
    .orderBy(contactPoints.kind, contactPoints.bareValue);
  const shared = new Map<string, Contacts>();
  for (const { oneId, otherId, kind, value } of found) {
    const pair = `${oneId} ${otherId}`;
    shared.set(pair, [...(shared.get(pair) ?? []), { kind, masked: maskContactPoint(kind, value) }]);
  }
  return shared;
}
