import type { DuplicateSign } from '@huiyin/contract/customer-duplicates';
import type { CustomerId } from '@huiyin/contract/ids';
import { aliasedTable, and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { simplify } from '#platform/simplified';
import { personal } from '../contact-points/refuse-taken.ts';
import { soughtKeys } from '../name-keys.ts';
import { contactPoints, customers } from '../tables.ts';

const MOST = 20;
// As platforms pass names on: it says too little to be the same.
const MASKED = /[*＊某]/;

type Customer = typeof customers.$inferSelect;

/**
 * Who may be the same as this customer: reached by the same phone, email or WeChat, or of the same name in the same
 * company; of companies the name alone. Several people live at one address, so that says nothing.
 */
export async function findDuplicates(ctx: Context, customerId: CustomerId) {
  const [customer] = await ctx.db
    .select()
    .from(customers)
    .where(and(eq(customers.id, customerId), isNull(customers.mergedIntoId)));
  const found = new Map<CustomerId, DuplicateSign[]>();
  if (!customer) return found;
  for (const id of await reachedAlike(ctx, customer)) found.set(id, ['contact']);
  for (const id of await namedAlike(ctx, customer))
    found.set(id, [...(found.get(id) ?? []), 'name-and-company']);
  return found;
}

async function reachedAlike(ctx: Context, { id, kind }: Customer): Promise<CustomerId[]> {
  const theirs = aliasedTable(contactPoints, 'theirs');
  const found = await ctx.db
    .selectDistinct({ id: customers.id })
    .from(theirs)
    .innerJoin(
      contactPoints,
      and(
        eq(contactPoints.bareValue, theirs.bareValue),
        eq(contactPoints.kind, theirs.kind),
        ne(contactPoints.customerId, id),
      ),
    )
    .innerJoin(customers, eq(customers.id, contactPoints.customerId))
    .where(
      and(
        eq(theirs.customerId, id),
        inArray(theirs.kind, personal),
        eq(customers.kind, kind),
        isNull(customers.mergedIntoId),
      ),
    )
    .limit(MOST);
  return found.map((other) => other.id);
}

async function namedAlike(ctx: Context, customer: Customer): Promise<CustomerId[]> {
  const { id, kind, companyId } = customer;
  const sought = namesOf(customer).map(soughtKeys);
  if (sought.length === 0 || (kind === 'person' && !companyId)) return [];
  const found = await ctx.db
    .select({ id: customers.id, name: customers.name, otherNames: customers.otherNames })
    .from(customers)
    .where(
      and(
        or(...sought.map((keys) => sql`${customers.nameKeys} @> ${sql.param(keys)}::text[]`)),
        eq(customers.kind, kind),
        kind === 'person' ? eq(customers.companyId, companyId!) : undefined,
        ne(customers.id, id),
        isNull(customers.mergedIntoId),
      ),
    )
    .limit(MOST * MOST);
  const names = new Set(namesOf(customer).map(plain));
  return found
    .filter((other) => namesOf(other).some((name) => names.has(plain(name))))
    .slice(0, MOST)
    .map((other) => other.id);
}

/** The names that say who it is. */
const namesOf = ({ name, otherNames }: Pick<Customer, 'name' | 'otherNames'>) =>
  [name, ...otherNames].filter((one) => !MASKED.test(one) && soughtKeys(one).length > 0);

const plain = (name: string) => simplify(name.normalize('NFKC')).toLowerCase().replace(/\s/g, '');
