import type { CustomerLevel, CustomerMarkKind } from '@huiyin/contract/customers';
import { and, arrayContains, eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context';
import { standingCustomers } from './access.ts';
import { matchesOf } from './matches.ts';
import { customerMarks, customers } from './tables.ts';

export interface CustomerFilter {
  words?: string;
  level?: CustomerLevel;
  mark?: CustomerMarkKind;
  tag?: string;
}

/** The customers that a filter means, among those the actor may see. */
export function filtered(ctx: Context, { words, level, mark, tag }: CustomerFilter): SQL | undefined {
  return and(
    standingCustomers(ctx),
    // As an array they are looked up one by one; as a join, all customers are read beside a common name.
    words ? sql`${customers.id} = any(array(${sql.join(matchesOf(words), sql` union all `)}))` : undefined,
    level && (eq(customers.level, level) as SQL).inlineParams(),
    mark &&
      sql`${customers.id} in (select m.customer_id from ${customerMarks} m
        where m.kind = ${mark} and m.unmarked_at is null)`,
    // Without the second condition the planner takes a tag that it has not heard of for a common one.
    tag ? and(arrayContains(customers.tags, [tag]), sql`${customers.tags} <> '{}'`) : undefined,
  );
}
