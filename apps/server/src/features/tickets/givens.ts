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

/**
 * In one question: whether a ticket was sent before, and the customer and category that it names; for a customer who was
 * merged the one who stays. `held`: a merge that is under way ends first, since it cannot take along what is not there yet.
 */
export async function findGivens(
  ctx: TransactionContext,
  { id, customerId, categoryId }: Named,
  { held = false } = {},
) {
  const customer = customerId
    ? sql`(select json_build_object('id', coalesce(c.merged_into_id, c.id), 'level',
          coalesce((select s.level from ${customers} s where s.id = c.merged_into_id), c.level))
        from ${customers} c where c.id = ${customerId} and ${visibleCustomers(ctx) ?? sql`true`}
        ${held ? sql`for key share of c` : sql``})`
    : sql`null`;
  const [found] = await ctx.db
    .select({
      isOpened: sql<boolean>`exists (select from ${tickets} t where t.id = ${id})`,
      customer: sql<{ id: CustomerId; level: CustomerLevel } | null>`${customer}`,
      categoryIds: sql<CategoryId[]>`array(${categoryId ? lineAbove(categoryId) : nothing})`,
    })
    .from(sql`(values (1)) as asked`);
  const { isOpened, customer: known, categoryIds } = found!;
  if (customerId && !known) throw new NotFound();
  if (categoryId && categoryIds.length === 0) throw new NotFound();
  return { isOpened, categoryIds, customerId: known?.id ?? null, customerLevel: known?.level ?? null };
}

const nothing: SQL = sql`select null::uuid where false`;
