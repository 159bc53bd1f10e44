import type { CustomerLevel } from '@huiyin/contract/customers';
import type { CategoryId, CustomerId, TicketId } from '@huiyin/contract/ids';
import { type SQL, sql } from 'drizzle-orm';
import { lineAbove } from '#features/categories';
import { customers, visibleCustomers } from '#features/customers';
import type { TransactionContext } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { tickets } from './tables.ts';

/** What a policy looks at besides the ticket itself. */
export interface Givens {
  customerLevel: CustomerLevel | null;
  /** The category and those above it. */
  categoryIds: CategoryId[];
}

interface Named {
  id: TicketId;
  customerId?: CustomerId | null;
  categoryId?: CategoryId | null;
}

/** In one question: whether a ticket was sent before, and the customer and category that it names. */
export async function findGivens(ctx: TransactionContext, { id, customerId, categoryId }: Named) {
  const customer = customerId
    ? sql`(select level from ${customers} where id = ${customerId} and ${visibleCustomers(ctx) ?? sql`true`})`
    : sql`null`;
  const [found] = await ctx.db
    .select({
      isOpened: sql<boolean>`exists (select from ${tickets} t where t.id = ${id})`,
      customerLevel: sql<CustomerLevel | null>`${customer}`,
      categoryIds: sql<CategoryId[]>`array(${categoryId ? lineAbove(categoryId) : nothing})`,
    })
    .from(sql`(values (1)) as asked`);
  const { customerLevel, categoryIds } = found!;
  if (customerId && customerLevel === null) throw new NotFound();
  if (categoryId && categoryIds.length === 0) throw new NotFound();
  return found!;
}

const nothing: SQL = sql`select null::uuid where false`;
